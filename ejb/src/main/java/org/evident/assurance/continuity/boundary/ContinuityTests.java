package org.evident.assurance.continuity.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.evident.foundation.storage.boundary.Row;
import org.evident.foundation.storage.boundary.Statements;

/** Answers jobs about continuity tests; a job's order was placed by somebody with the role. */
@Stateless
@PermitAll
public class ContinuityTests {

  private static final String COLUMNS =
      "select number, kind, planned_for, held_at, verdict, achieved_rto_minutes,"
          + " achieved_rpo_minutes from continuity_test where withdrawn_at is null and service_id = ?"
          + " and ";

  @Inject private Statements statements;

  /** The tests of a service held between two instants. */
  public List<ContinuityTestLine> held(long service, Instant from, Instant to) {
    return statements.list(
        COLUMNS + "held_at >= ? and held_at < ? order by held_at, number",
        ContinuityTests::line,
        service,
        from,
        to);
  }

  /** The next test of a service from a date on that has not been held. */
  public Optional<LocalDate> nextDue(long service, LocalDate from) {
    return statements
        .first(
            COLUMNS + "held_at is null and planned_for >= ? order by planned_for limit 1",
            ContinuityTests::line,
            service,
            from)
        .map(ContinuityTestLine::plannedFor);
  }

  private static ContinuityTestLine line(Row row) {
    return new ContinuityTestLine(
        row.text("number"),
        row.text("kind"),
        row.date("planned_for"),
        row.instant("held_at"),
        row.text("verdict"),
        row.numberOrNull("achieved_rto_minutes"),
        row.numberOrNull("achieved_rpo_minutes"));
  }
}
