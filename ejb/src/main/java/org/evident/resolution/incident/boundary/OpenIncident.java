package org.evident.resolution.incident.boundary;

import java.time.Instant;
import org.evident.foundation.storage.boundary.Row;
import org.evident.kernel.Priority;
import org.evident.resolution.incident.rule.Guards;
import org.evident.resolution.incident.rule.IncidentState;
import org.evident.resolution.incident.rule.PendingReason;

/**
 * What a step has to know of an incident before it is taken.
 *
 * @param major whether it is a major one now, not downgraded
 * @param takenBackFrom when the window of a reopening begins, null while it is not resolved (SLA-11)
 */
record OpenIncident(
    long id,
    String number,
    long customer,
    IncidentState state,
    PendingReason pendingReason,
    Priority priority,
    boolean responded,
    Instant takenBackFrom,
    boolean hasNotes,
    boolean major,
    String reporter,
    long version) {

  /** How an incident ends that nobody answers for; its solution is dated back to the question (SLA-6). */
  static final String NO_ANSWER = "NO_ANSWER";

  /** Whether an incident {@code i} is a major one now; what was downgraded is so in the statistics only. */
  static final String MAJOR_NOW =
      "i.major and not exists (select 1 from major_incident m where m.incident_id = i.id and m.state ="
          + " 'DOWNGRADED') as major";

  private static final String COLUMNS =
      "select i.id, i.number, i.customer_id, i.state, i.pending_reason, i.priority,"
          + " i.first_response_at, i.resolved_at, i.resolution_code, i.state_since, "
          + MAJOR_NOW
          + ", i.reporter, i.version, (select"
          + " count(*) from work_note n where n.incident_id = i.id and n.taken_back_at is null and not n.customer_reply) as notes from incident i where ";
  static final String QUERY = COLUMNS + "i.number = ?";
  static final String BY_ID = COLUMNS + "i.id = ?";

  static OpenIncident of(Row row) {
    String reason = row.text("pending_reason");
    return new OpenIncident(
        row.number("id"),
        row.text("number"),
        row.number("customer_id"),
        IncidentState.valueOf(row.text("state")),
        reason == null ? null : PendingReason.valueOf(reason),
        Priority.valueOf(row.text("priority")),
        row.instant("first_response_at") != null,
        takenBackFrom(row),
        row.number("notes") > 0,
        row.flag("major"),
        row.text("reporter"),
        row.number("version"));
  }

  /** When the window of a reopening begins: for what was given up, the day it was told and not the question's. */
  static Instant takenBackFrom(Row row) {
    Instant resolved = row.instant("resolved_at");
    boolean givenUp = NO_ANSWER.equals(row.text("resolution_code"));
    return resolved != null && givenUp ? row.instant("state_since") : resolved;
  }

  /** Whether the same person reported both. */
  boolean hasReporterOf(OpenIncident other) {
    return reporter != null && reporter.equals(other.reporter);
  }

  /** Whether it waits although nothing as grave may (SLA-5). */
  boolean waitsThoughGrave() {
    return state == IncidentState.PENDING && !Guards.mayWait(priority, major);
  }

  /** Whether it waits for the customer, so that its clock stands still. */
  boolean pausesClock() {
    return state == IncidentState.PENDING
        && pendingReason != null
        && pendingReason.pause().isPresent();
  }
}
