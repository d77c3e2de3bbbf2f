package org.evident.resolution.problem.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.evident.foundation.storage.boundary.Row;
import org.evident.foundation.storage.boundary.Statements;
import org.evident.kernel.Priority;

/** Answers jobs about the problems of a service; a job's order was placed by somebody with the role. */
@Stateless
@PermitAll
public class Problems {

  private static final int MOST = 200;

  @Inject private Statements statements;

  /** Whether problems are recorded in this system at all, of whatever service. */
  public boolean recorded() {
    return statements
        .first(
            "select id from problem order by id fetch first 1 rows only", row -> row.number("id"))
        .isPresent();
  }

  /** The problems of a service that were detected before an instant and not resolved before another one. */
  public List<ProblemLine> unresolved(long service, Instant since, Instant until) {
    return statements.list(
        "select number, title, priority, detected_at, resolved_at, target_date, recurred_at,"
            + " next_step from problem where withdrawn_at is null and service_id = ? and detected_at"
            + " < ? and (resolved_at is null or resolved_at >= ?) order by detected_at, number",
        Problems::problem,
        service,
        until,
        since);
  }

  /** The known errors of a service's problems published between two instants. */
  public List<KnownErrorLine> published(long service, Instant from, Instant to) {
    return statements.list(
        "select k.number, p.number as problem, k.symptoms, k.workaround, k.published_at from"
            + " known_error k join problem p on p.id = k.problem_id where k.withdrawn_at is null and"
            + " p.withdrawn_at is null and p.service_id = ? and k.published_at >= ? and"
            + " k.published_at < ? order by k.published_at, k.number",
        Problems::error,
        service,
        from,
        to);
  }

  /** The known errors of a service's problems that hold at an instant, the newest first. */
  public List<KnownErrorLine> inForce(long service, Instant at) {
    return statements.list(
        "select k.number, p.number as problem, k.symptoms, k.workaround, k.published_at from"
            + " known_error k join problem p on p.id = k.problem_id where k.withdrawn_at is null and"
            + " p.withdrawn_at is null and p.service_id = ? and k.published_at <= ? and (k.retired_at"
            + " is null or k.retired_at > ?) order by k.published_at desc, k.number limit "
            + MOST,
        Problems::error,
        service,
        at,
        at);
  }

  private static ProblemLine problem(Row row) {
    return new ProblemLine(
        row.text("number"),
        row.text("title"),
        Priority.valueOf(row.text("priority")),
        row.instant("detected_at"),
        row.instant("resolved_at"),
        row.date("target_date"),
        row.instant("recurred_at"),
        row.text("next_step"));
  }

  private static KnownErrorLine error(Row row) {
    return new KnownErrorLine(
        row.text("number"),
        row.text("problem"),
        row.text("symptoms"),
        row.text("workaround"),
        row.instant("published_at"));
  }
}
