package org.evident.foundation.duty.boundary;

import java.time.Instant;
import java.time.LocalDate;
import org.evident.foundation.duty.rule.OccurrenceState;
import org.evident.foundation.storage.boundary.Row;

/**
 * An occurrence of a duty as pages and programs show it.
 *
 * @param planned the day it is due, which names it among the occurrences of its duty
 * @param graceEnd the last day it is not overdue
 * @param result number of the record that shows what came of it, or null
 * @param skipReason why somebody asked to leave it out, or null
 */
public record OccurrenceView(
    DutyView duty,
    LocalDate planned,
    LocalDate graceEnd,
    String state,
    String result,
    String completedBy,
    Instant completedAt,
    String skipReason,
    String skipAskedBy,
    String skipApprovedBy,
    Instant skippedAt) {

  static final String COLUMNS =
      "select "
          + DutyView.COLUMNS
          + ", o.planned, o.grace_end, o.state, o.result_number, o.completed_by, o.completed_at,"
          + " o.skip_reason, o.skip_asked_by, o.skip_approved_by, o.skipped_at from duty_occurrence o"
          + " join scheduled_duty d on d.id = o.duty_id ";

  static OccurrenceView of(Row row) {
    return new OccurrenceView(
        DutyView.of(row),
        row.date("planned"),
        row.date("grace_end"),
        row.text("state"),
        row.text("result_number"),
        row.text("completed_by"),
        row.instant("completed_at"),
        row.text("skip_reason"),
        row.text("skip_asked_by"),
        row.text("skip_approved_by"),
        row.instant("skipped_at"));
  }

  /** Whether something is still to be done. */
  public boolean open() {
    return OccurrenceState.valueOf(state).isOpen();
  }
}
