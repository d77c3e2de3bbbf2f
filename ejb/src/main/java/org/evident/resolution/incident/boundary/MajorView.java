package org.evident.resolution.incident.boundary;

import java.time.Instant;
import java.time.LocalDate;
import org.evident.foundation.storage.boundary.Row;

/**
 * A major incident as pages and the API show it; the parts of its report are null until it is written.
 *
 * @param leader who leads it, by name
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
    String reportedBy) {

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
        row.text("reported_by"));
  }
}
