package org.evident.foundation.duty.boundary;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.evident.foundation.duty.rule.DutyStanding;
import org.evident.foundation.storage.boundary.Row;

/** Rows of duties in the form their rules take. */
final class DutyRows {

  private DutyRows() {}

  static DutyStanding standing(Row row) {
    Long days = row.numberOrNull("days");
    return new DutyStanding(
        row.text("subject_number"),
        day(row.instant("since")),
        days == null ? null : days.intValue(),
        day(row.instant("done")),
        (int) row.number("overdue"));
  }

  private static LocalDate day(Instant at) {
    return at == null ? null : LocalDate.ofInstant(at, ZoneOffset.UTC);
  }
}
