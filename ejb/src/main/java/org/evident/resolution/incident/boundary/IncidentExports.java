package org.evident.resolution.incident.boundary;

import static org.evident.kernel.Role.ADMIN;
import static org.evident.kernel.Role.AUDITORS;
import static org.evident.kernel.Role.AUTHORS;
import static org.evident.kernel.Role.CUSTOMER_REPRESENTATIVES;
import static org.evident.kernel.Role.DESK;
import static org.evident.kernel.Role.INCIDENT_MANAGERS;
import static org.evident.kernel.Role.LEVEL_MANAGERS;
import static org.evident.kernel.Role.MAJOR_INCIDENT_MANAGERS;
import static org.evident.kernel.Role.RELATIONSHIP_MANAGERS;
import static org.evident.kernel.Role.RESOLVERS;
import static org.evident.kernel.Role.SERVICE_OWNERS;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.time.Clock;
import java.time.Instant;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.evident.foundation.history.boundary.Histories;
import org.evident.foundation.job.boundary.JobOrder;
import org.evident.foundation.job.boundary.JobOrders;
import org.evident.foundation.numbering.boundary.Numbers;
import org.evident.foundation.party.boundary.Callers;
import org.evident.foundation.storage.boundary.Row;
import org.evident.foundation.storage.boundary.Statements;
import org.evident.kernel.RecordKind;
import org.evident.kernel.RecordRef;
import org.evident.kernel.RuleBroken;
import org.evident.resolution.incident.document.ExportFile;

/** The door to the list of incidents as a file: what is small at once, what is large when it is ready (EXP-1). */
@Stateless
@RolesAllowed({
  DESK,
  RESOLVERS,
  INCIDENT_MANAGERS,
  MAJOR_INCIDENT_MANAGERS,
  SERVICE_OWNERS,
  LEVEL_MANAGERS,
  RELATIONSHIP_MANAGERS,
  AUTHORS,
  AUDITORS,
  CUSTOMER_REPRESENTATIVES,
  ADMIN
})
public class IncidentExports {

  /** The job that does the work. */
  public static final String JOB = "incident-export";

  /** How many rows are given at once; more are made in the background. */
  public static final int AT_ONCE = 5000;

  private static final int BLOCK = 50;
  private static final int NEWEST = 50;

  @Inject private Statements statements;
  @Inject private ExportRows rows;
  @Inject private JobOrders orders;
  @Inject private Numbers numbers;
  @Inject private Callers callers;
  @Inject private Histories histories;
  @Inject private Clock clock;

  /**
   * The file itself, if the list is small.
   *
   * @throws RuleBroken EXP-1 if it has more than {@link #AT_ONCE} rows
   */
  public byte[] file(ExportWish wish, ExportForm form, Locale language) {
    List<WorkLine> all = new ArrayList<>();
    rows.each(wish, page -> all.addAll(page) && all.size() <= AT_ONCE);
    if (all.size() > AT_ONCE) {
      throw new RuleBroken("EXP-1", AT_ONCE);
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    List<ExportColumn> columns = ExportColumn.of(wish.columns());
    ExportFile file = form.begin(out, language, callers.zone(), columns);
    all.forEach(line -> file.row(ExportColumn.cells(columns, line)));
    file.end();
    histories.write(
        new RecordRef(RecordKind.INCIDENT, "ALL"), "EXPORTED", form + " " + wish.text());
    return out.toByteArray();
  }

  /** Orders a file of the list as the caller sees it. */
  public ExportView order(ExportWish wish, ExportForm form, Locale language) {
    if (form == null) {
      throw RuleBroken.at("form", "EXP-3");
    }
    String number = numbers.next(RecordKind.EXPORT, Year.now(clock).getValue());
    statements.change(
        "insert into incident_export (id, number, wish, form, language, zone, requested_by,"
            + " requested_at) values (?, ?, ?, ?, ?, ?, ?, ?)",
        statements.block("incident_export_seq", BLOCK),
        number,
        wish.text(),
        form,
        language.toLanguageTag(),
        callers.zone().getId(),
        callers.login(),
        clock.instant());
    orders.place(JOB, number);
    histories.write(about(number), "EXPORTED", form + " " + wish.text());
    return one(number);
  }

  /** The caller's newest orders. */
  public List<ExportView> mine() {
    List<Stored> mine =
        statements.list(
            Stored.COLUMNS + "where requested_by = ? order by id desc limit " + NEWEST,
            Stored::of,
            callers.login());
    Map<String, JobOrder> jobs = orders.find(JOB, mine.stream().map(Stored::number).toList());
    return mine.stream().map(stored -> stored.view(jobs.get(stored.number()))).toList();
  }

  /** One order of the caller's. */
  public ExportView one(String number) {
    return require(number).view(orders.find(JOB, number).orElseThrow());
  }

  /**
   * The key of the bytes of a file that is ready.
   *
   * @throws RuleBroken EXP-4 while it is not
   */
  public long content(String number) {
    Stored stored = require(number);
    if (stored.rows() == null || stored.content() == null) {
      throw new RuleBroken("EXP-4", number);
    }
    histories.write(about(number), "FILE_READ", String.valueOf(stored.rows()));
    return stored.content();
  }

  /** What somebody ordered is nobody else's. */
  private Stored require(String number) {
    return statements
        .first(
            Stored.COLUMNS + "where number = ? and requested_by = ?",
            Stored::of,
            number,
            callers.login())
        .orElseThrow(() -> RuleBroken.at("export", "REC-1", number));
  }

  private static RecordRef about(String number) {
    return new RecordRef(RecordKind.EXPORT, number);
  }

  private record Stored(String number, String form, Long content, Long rows, Instant requestedAt) {

    static final String COLUMNS =
        "select number, form, content_id, row_count, requested_at from incident_export ";

    static Stored of(Row row) {
      return new Stored(
          row.text("number"),
          row.text("form"),
          row.numberOrNull("content_id"),
          row.numberOrNull("row_count"),
          row.instant("requested_at"));
    }

    ExportView view(JobOrder order) {
      boolean ready = rows != null && content != null;
      return new ExportView(
          number,
          form,
          order.state().name(),
          ready ? rows : order.done(),
          rows,
          ready,
          requestedAt,
          order.message());
    }
  }
}
