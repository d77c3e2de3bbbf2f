package org.evident.evaluation.servicereview.rule;

import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;

/** A period as instants, half open (NUM-7). */
public record PeriodSpan(Instant start, Instant end) {
  /** A month cut at local midnight, with the zone rules of those dates (R1). */
  public static PeriodSpan of(YearMonth month, ZoneId zone) {
    return new PeriodSpan(
        month.atDay(1).atStartOfDay(zone).toInstant(),
        month.plusMonths(1).atDay(1).atStartOfDay(zone).toInstant());
  }

  /** Whether an instant lies in the period; {@code null} never does. */
  public boolean holds(Instant at) {
    return at != null && !at.isBefore(start) && at.isBefore(end);
  }
}
