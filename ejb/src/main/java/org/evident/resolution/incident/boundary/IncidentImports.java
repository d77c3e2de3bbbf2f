package org.evident.resolution.incident.boundary;

import static org.evident.kernel.Role.ADMIN;
import static org.evident.kernel.Role.INCIDENT_MANAGERS;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.Instant;
import java.time.Year;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.evident.foundation.attachment.boundary.Contents;
import org.evident.foundation.history.boundary.Histories;
import org.evident.foundation.job.boundary.JobOrder;
import org.evident.foundation.job.boundary.JobOrders;
import org.evident.foundation.numbering.boundary.Numbers;
import org.evident.foundation.party.boundary.Callers;
import org.evident.foundation.party.boundary.CustomerView;
import org.evident.foundation.party.boundary.Parties;
import org.evident.foundation.servicetime.rule.CalendarCheck;
import org.evident.foundation.storage.boundary.Row;
import org.evident.foundation.storage.boundary.Statements;
import org.evident.kernel.Page;
import org.evident.kernel.RecordKind;
import org.evident.kernel.RecordRef;
import org.evident.kernel.RuleBroken;

/** The door to imports of another tool's incident log. */
@Stateless
@RolesAllowed({INCIDENT_MANAGERS, ADMIN})
public class IncidentImports {

  /** The job that does the work. */
  public static final String JOB = "incident-import";

  private static final int BLOCK = 50;
  private static final int NEWEST = 50;
  private static final String COLUMNS =
      "select r.id, r.number, r.profile, r.zone, r.dry_run, r.requested_by, r.requested_at,"
          + " r.read_lines, c.number as customer, r.new_rows, r.incidents, (select count(distinct j.line) from import_rejection j where"
          + " j.run_id = r.id) as rejected from import_run r join customer c on c.id = r.customer_id ";

  @Inject private Statements statements;
  @Inject private Contents contents;
  @Inject private Parties parties;
  @Inject private ImportProfiles profiles;
  @Inject private JobOrders orders;
  @Inject private Numbers numbers;
  @Inject private Callers callers;
  @Inject private Histories histories;
  @Inject private Clock clock;

  /**
   * Takes a file, plain or gzip, and orders its import.
   *
   * @throws IOException if the upload breaks; nothing is kept then
   */
  public ImportRunView request(@Valid RequestImport options, InputStream file) throws IOException {
    CustomerView customer = parties.customer(options.customer());
    CalendarCheck.zone(options.zone());
    profiles.definition(options.profile());
    long content =
        contents.store("incident-log", "application/octet-stream", new BufferedInputStream(file));
    long id = statements.block("import_run_seq", BLOCK);
    String number = numbers.next(RecordKind.IMPORT_RUN, Year.now(clock).getValue());
    statements.change(
        "insert into import_run (id, number, profile, zone, customer_id, owner_id, team_id,"
            + " content_id, dry_run, requested_by, requested_at, read_lines, version) values (?, ?,"
            + " ?, ?, ?, (select id from person where login = ?), (select id from team where name ="
            + " ?), ?, ?, ?, ?, 0, 1)",
        id,
        number,
        options.profile(),
        options.zone(),
        customer.id(),
        options.owner() == null ? "" : options.owner(),
        options.team() == null ? "" : options.team(),
        content,
        options.dryRun(),
        callers.login(),
        clock.instant());
    orders.place(JOB, number);
    write(number, "REQUESTED", contents.sha256(content));
    return run(number);
  }

  /** Stops an import at its next checkpoint. */
  public ImportRunView stop(String number) {
    run(number);
    orders.stop(JOB, number);
    write(number, "STOPPED", "");
    return run(number);
  }

  /** Lets a stopped or failed import go on. */
  public ImportRunView resume(String number) {
    run(number);
    orders.resume(JOB, number);
    write(number, "RESUMED", "");
    return run(number);
  }

  /** The newest imports. */
  public List<ImportRunView> list() {
    return page("", NEWEST).items();
  }

  /**
   * A page of imports, newest first.
   *
   * @param after the number the page before ended with, or empty for the first one
   */
  public Page<ImportRunView> page(String after, int limit) {
    List<Stored> rows =
        statements.list(
            COLUMNS
                + "where ? = '' or r.id < (select a.id from import_run a where a.number = ?) order by"
                + " r.id desc fetch first "
                + (limit + 1)
                + " rows only",
            Stored::of,
            after,
            after);
    Map<String, JobOrder> jobs = orders.find(JOB, rows.stream().map(Stored::number).toList());
    Map<Long, Map<String, Long>> guards = guards(rows);
    return Page.of(rows, limit, Stored::number)
        .as(row -> view(row, jobs.get(row.number()), guards.getOrDefault(row.id(), Map.of())));
  }

  /** One import by number. */
  public ImportRunView run(String number) {
    return statements
        .first(COLUMNS + "where r.number = ?", Stored::of, number)
        .map(
            row ->
                view(
                    row,
                    orders.find(JOB, row.number()).orElseThrow(),
                    guards(List.of(row)).getOrDefault(row.id(), Map.of())))
        .orElseThrow(() -> RuleBroken.at("import", "REC-1", number));
  }

  /** Hands each rejected line to the consumer, in the file's order. */
  public void rejections(String number, Consumer<LogRejection> consumer) {
    run(number);
    write(number, "REJECTIONS_EXPORTED", "");
    statements.each(
        "select j.line, j.field, j.field_value, j.reason from import_rejection j join import_run r on"
            + " r.id = j.run_id where r.number = ? order by j.line, j.field",
        row ->
            consumer.accept(
                new LogRejection(
                    row.number("line"),
                    row.text("field"),
                    row.text("field_value"),
                    row.text("reason"))),
        number);
  }

  /** How often each guard was not applied, of runs whose keys follow one another. */
  private Map<Long, Map<String, Long>> guards(List<Stored> runs) {
    Map<Long, Map<String, Long>> found = new HashMap<>();
    statements.each(
        "select run_id, rule, sum(skipped) as skipped from import_guard where run_id between ? and ?"
            + " group by run_id, rule",
        row ->
            found
                .computeIfAbsent(row.number("run_id"), run -> new TreeMap<>())
                .put(row.text("rule"), row.number("skipped")),
        runs.stream().mapToLong(Stored::id).min().orElse(0),
        runs.stream().mapToLong(Stored::id).max().orElse(0));
    return found;
  }

  private ImportRunView view(Stored stored, JobOrder order, Map<String, Long> guards) {
    return new ImportRunView(
        stored.number(),
        stored.profile(),
        stored.customer(),
        stored.zone(),
        stored.dryRun(),
        order.state().name(),
        stored.requestedBy(),
        stored.requestedAt(),
        order.finishedAt(),
        stored.readLines(),
        stored.newRows(),
        stored.rejected(),
        stored.incidents(),
        order.done(),
        order.total(),
        guards,
        order.secondsLeft(clock.instant()),
        order.message());
  }

  private void write(String number, String act, String detail) {
    histories.write(new RecordRef(RecordKind.IMPORT_RUN, number), act, detail);
  }

  private record Stored(
      long id,
      String number,
      String profile,
      String customer,
      String zone,
      boolean dryRun,
      String requestedBy,
      Instant requestedAt,
      long readLines,
      long newRows,
      long rejected,
      long incidents) {
    static Stored of(Row row) {
      return new Stored(
          row.number("id"),
          row.text("number"),
          row.text("profile"),
          row.text("customer"),
          row.text("zone"),
          row.flag("dry_run"),
          row.text("requested_by"),
          row.instant("requested_at"),
          row.number("read_lines"),
          row.number("new_rows"),
          row.number("rejected"),
          row.number("incidents"));
    }
  }
}
