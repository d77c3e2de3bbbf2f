package org.evident.resolution.incident.boundary;

import java.time.Instant;
import java.time.LocalDate;
import org.evident.foundation.storage.boundary.Row;
import org.evident.resolution.incident.rule.MajorState;

/**
 * A major incident as pages and the API show it; the parts of its report are null until it is written.
 *
 * @param leader who leads it, by name
 * @param publishedAt when its report was published, null until then; customers read it from then on
 * @param awaitsReview whether it has yet to be reviewed, without which the incident is not closed; null for customers
 * @param downgradedAt since when it is an ordinary incident again, null while it is major
 */
public record MajorView(
    Instant declaredAt,
    Instant restoredAt,
    String declaredBy,
    String reason,
    String leader,
    String effect,
    String cause,
    String lessons,
    String actions,
    LocalDate reviewedOn,
    String reportedBy,
    Instant publishedAt,
    Boolean awaitsReview,
    Instant downgradedAt) {

  /** Whether it is a major incident still. */
  public boolean stands() {
    return downgradedAt == null;
  }

  /** What a customer reads of it: until its report is published, only since when and how long. */
  MajorView toCustomer() {
    return publishedAt != null
        ? this
        : new MajorView(
            declaredAt,
            restoredAt,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            downgradedAt);
  }

  static MajorView of(Row row) {
    return new MajorView(
        row.instant("major_declared_at"),
        row.instant("major_restored_at"),
        row.text("declared_by"),
        row.text("reason"),
        row.text("leader"),
        row.text("effect"),
        row.text("cause"),
        row.text("lessons"),
        row.text("actions"),
        row.date("reviewed_on"),
        row.text("reported_by"),
        row.instant("published_at"),
        row.text("major_state") != null
            && MajorState.valueOf(row.text("major_state")).awaitsReview(),
        row.instant("downgraded_at"));
  }
}
