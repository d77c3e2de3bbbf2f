package org.evident.assurance.continuity.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.evident.foundation.storage.boundary.Statements;

/** Answers jobs about what continuity asks and when plans were invoked; a job's order was placed by somebody with the role. */
@Stateless
@PermitAll
public class Invocations {

  @Inject private Statements statements;

  /** When the plan of a service was invoked between two instants, oldest first. */
  public List<InvocationLine> of(long service, Instant from, Instant to) {
    return statements.list(
        "select number, invoked_at, cause, restored_at, recovery from continuity_invocation where"
            + " withdrawn_at is null and service_id = ? and invoked_at >= ? and invoked_at < ? order by"
            + " invoked_at, number",
        row ->
            new InvocationLine(
                row.text("number"),
                row.instant("invoked_at"),
                row.text("cause"),
                row.instant("restored_at"),
                row.text("recovery")),
        service,
        from,
        to);
  }

  /** What was asked of a service up to a day, the latest first. */
  public List<ContinuityGoal> goals(long service, LocalDate until) {
    return statements.list(
        "select number, valid_from, rto_minutes, rpo_minutes from continuity_requirement where"
            + " withdrawn_at is null and service_id = ? and valid_from <= ? order by valid_from desc, number",
        row ->
            new ContinuityGoal(
                row.text("number"),
                row.date("valid_from"),
                row.number("rto_minutes"),
                row.number("rpo_minutes")),
        service,
        until);
  }
}
