package org.evident.conformity.requirement.boundary;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.evident.conformity.requirement.rule.ConformityStatus;
import org.evident.foundation.storage.boundary.Row;

/**
 * Where a requirement stood on a day, by its records.
 *
 * @param score the lowest percentage of its conditions, null without data
 */
public record DayView(
    LocalDate day, ConformityStatus status, BigDecimal score, long population, long satisfied) {

  static DayView of(Row row) {
    return new DayView(
        row.date("on_day"),
        ConformityStatus.valueOf(row.text("status")),
        row.decimal("score"),
        row.number("population"),
        row.number("satisfied"));
  }
}
