package org.evident.resolution.incident.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.evident.foundation.attachment.boundary.ContentStream;
import org.evident.foundation.attachment.boundary.Contents;
import org.evident.foundation.storage.boundary.Row;
import org.evident.foundation.storage.boundary.Statements;
import org.evident.kernel.RuleBroken;
import org.evident.portfolio.catalogue.boundary.Services;
import org.evident.resolution.incident.rule.LogReplay;

/**
 * The import job's own door: takes lines in, and says which incidents they belong to. It is called by
 * the job alone, whose order was placed by somebody with the role.
 */
@Stateless
@PermitAll
public class IncidentLog {

  private static final int ROWS = 500;
  private static final String INSERT =
      "insert into import_row (id, source, customer_id, run_id, line, number, row_hash, at,"
          + " modification, opened_at, state, pending_reason, priority, resolved_at, service_name,"
          + " team_name, site, item, problem_ref, change_ref, caused_by_ref, supplier_ref, title,"
          + " cancel_reason, first_line, cause_confirmed, major_declared_at, major_restored_at, impact,"
          + " urgency, category, description, resolution_code, resolution_text, closure_code)"
          + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?,"
          + " ?, ?, ?, ?, ?, ?, ?, ?)";
  private static final String KNOWN =
      "select r.row_hash from :asked join import_row r on r.source = ? and r.number = asked.text";

  @Inject private Statements statements;
  @Inject private Contents contents;
  @Inject private Services services;

  /** What the job has to know of a run. */
  public Run run(String number) {
    return statements
        .first(
            "select r.id, r.profile, r.zone, r.customer_id, r.owner_id, r.team_id, r.content_id,"
                + " r.dry_run, c.number as customer, p.definition from import_run r join customer c"
                + " on c.id = r.customer_id join import_profile p on p.name = r.profile where"
                + " r.number = ?",
            Run::of,
            number)
        .orElseThrow(() -> RuleBroken.at("import", "REC-1", number));
  }

  /** The uploaded file, from its first byte. */
  public ContentStream file(Run run) {
    return new ContentStream(contents, run.contentId());
  }

  /** Stores lines that are not known yet, and rejections; taking the same ones again changes nothing. */
  public void take(Run run, List<LogLine> lines, List<LogRejection> rejections, long lastLine) {
    List<LogLine> taken = run.dryRun() ? List.of() : unknown(run, lines);
    insert(run, taken);
    for (LogRejection r : rejections) {
      statements.change(
          "delete from import_rejection where run_id = ? and line = ?", run.id(), r.line());
    }
    statements.changeAll(
        "insert into import_rejection (run_id, line, field, field_value, reason) values (?, ?, ?, ?,"
            + " ?)",
        rejections.stream()
            .map(r -> new Object[] {run.id(), r.line(), r.field(), r.value(), r.reason()})
            .toList());
    statements.change(
        "update import_run set read_lines = ?, new_rows = new_rows + ? where id = ?",
        lastLine,
        taken.size(),
        run.id());
  }

  /** Makes the services the run's lines name and nobody knows. */
  @TransactionAttribute(TransactionAttributeType.REQUIRED)
  public void prepare(Run run) {
    List<String> names =
        statements.list(
            "select distinct service_name from import_row where run_id = ?",
            row ->
                row.text("service_name").isEmpty()
                    ? LogReplay.UNCLASSIFIED
                    : row.text("service_name"),
            run.id());
    services.ensure(names, run.ownerId(), run.teamId());
  }

  /** How many incidents have new lines; noted with the run. */
  public long count(Run run) {
    long incidents =
        statements
            .first(
                "select count(distinct number) as n from import_row where run_id = ?",
                row -> row.number("n"),
                run.id())
            .orElse(0L);
    statements.change("update import_run set incidents = ? where id = ?", incidents, run.id());
    return incidents;
  }

  /** The next incidents with new lines after one of them, in order. */
  public List<String> next(Run run, String after, int count) {
    return statements.list(
        "select distinct number from import_row where run_id = ? and number > ? order by number limit ?",
        row -> row.text("number"),
        run.id(),
        after,
        count);
  }

  private List<LogLine> unknown(Run run, List<LogLine> lines) {
    List<String> numbers = lines.stream().map(LogLine::number).toList();
    Set<String> known = new HashSet<>();
    statements.eachOf(KNOWN, numbers, row -> known.add(row.text("row_hash")), run.source());
    return lines.stream().filter(line -> known.add(line.hash())).toList();
  }

  private void insert(Run run, List<LogLine> lines) {
    List<Object[]> rows = new ArrayList<>();
    long id = 0;
    for (int i = 0; i < lines.size(); i++) {
      if (i % ROWS == 0) {
        id = statements.block("import_row_seq", ROWS);
      }
      rows.add(row(id++, run, lines.get(i)));
    }
    statements.changeAll(INSERT, rows);
  }

  private static Object[] row(long id, Run run, LogLine l) {
    return new Object[] {
      id,
      run.source(),
      run.customerId(),
      run.id(),
      l.line(),
      l.number(),
      l.hash(),
      l.at(),
      l.modification(),
      l.openedAt(),
      l.state(),
      l.pendingReason(),
      l.priority(),
      l.resolvedAt(),
      l.service(),
      l.team(),
      l.site(),
      l.item(),
      l.problem(),
      l.change(),
      l.causedBy(),
      l.supplier(),
      l.title(),
      l.cancelReason(),
      l.firstLine(),
      l.causeConfirmed(),
      l.majorDeclaredAt(),
      l.majorRestoredAt(),
      l.told().impact(),
      l.told().urgency(),
      l.told().category(),
      l.told().description(),
      l.told().resolutionCode(),
      l.told().resolution(),
      l.told().closureCode()
    };
  }

  /**
   * An import as its job sees it.
   *
   * @param source what external numbers are unique within: the profile and the customer
   */
  public record Run(
      long id,
      String source,
      String definition,
      String zone,
      long customerId,
      Long ownerId,
      Long teamId,
      long contentId,
      boolean dryRun) {
    static Run of(Row row) {
      return new Run(
          row.number("id"),
          row.text("profile") + "/" + row.text("customer"),
          row.text("definition"),
          row.text("zone"),
          row.number("customer_id"),
          row.numberOrNull("owner_id"),
          row.numberOrNull("team_id"),
          row.number("content_id"),
          row.flag("dry_run"));
    }
  }
}
