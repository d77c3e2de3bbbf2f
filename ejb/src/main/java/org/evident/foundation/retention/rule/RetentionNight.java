package org.evident.foundation.retention.rule;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Optional;

/** When things past their time are disposed of by themselves: each night from three o'clock (RET-6). */
public final class RetentionNight {

  private static final int HOUR = 3;

  private RetentionNight() {}

  /** The date whose run may begin; empty before three o'clock. */
  public static Optional<LocalDate> due(Instant now, ZoneId zone) {
    ZonedDateTime local = now.atZone(zone);
    return local.getHour() < HOUR ? Optional.empty() : Optional.of(local.toLocalDate());
  }

  /**
   * The instant from which on the next run begins.
   *
   * @param ordered whether today's is ordered already
   */
  public static Instant next(Instant now, ZoneId zone, boolean ordered) {
    LocalDate today = now.atZone(zone).toLocalDate();
    return (ordered ? today.plusDays(1) : today).atTime(HOUR, 0).atZone(zone).toInstant();
  }
}
