package org.evident.supply.capacity.rule;

import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** Samples that have stopped: what was found last says nothing about today (MEA-1). */
public final class DataGap {

  private static final int INTERVALS = 2;
  private static final long DAY = Duration.ofDays(1).toSeconds();

  private DataGap() {}

  /**
   * Whether two intervals have passed without a complete day.
   *
   * @param last the last complete day, null where there never was one: then nothing has stopped
   * @param intervalSeconds from one sample to the next, null where it is irregular; at least a day counts, as days are judged
   * @param today the day that is not over
   */
  public static boolean is(LocalDate last, Integer intervalSeconds, LocalDate today) {
    if (last == null) {
      return false;
    }
    long interval = intervalSeconds == null ? 1 : Math.max(1, (intervalSeconds + DAY - 1) / DAY);
    return ChronoUnit.DAYS.between(last, today) > INTERVALS * interval;
  }
}
