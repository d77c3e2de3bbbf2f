package org.evident.foundation.job.rule;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Optional;

/** When work that is done each night begins. */
public final class Night {

  private final int hour;

  private Night(int hour) {
    this.hour = hour;
  }

  /**
   * The night whose work begins at an hour.
   *
   * @param hour from 0 to 23
   */
  public static Night from(int hour) {
    return new Night(LocalTime.of(hour, 0).getHour());
  }

  /** The date whose work may begin; empty before its hour. */
  public Optional<LocalDate> due(Instant now, ZoneId zone) {
    ZonedDateTime local = now.atZone(zone);
    return local.getHour() < hour ? Optional.empty() : Optional.of(local.toLocalDate());
  }

  /**
   * The instant from which on the work is next begun; in the past where it is late.
   *
   * @param ordered whether today's is ordered already
   */
  public Instant next(Instant now, ZoneId zone, boolean ordered) {
    LocalDate today = now.atZone(zone).toLocalDate();
    return (ordered ? today.plusDays(1) : today).atTime(hour, 0).atZone(zone).toInstant();
  }
}
