package org.evident.benchmark;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Random;

/**
 * What a monitor that looks at all metrics every quarter of an hour writes, a file a day: by time, and at each time of every
 * metric. Each metric has a level, a slope, a week and noise of its own; the same seed gives the same.
 */
final class SampleFeed {

  /** Samples of a metric a day. */
  static final int A_DAY = 96;

  private static final int STEP_SECONDS = 900;
  private static final int WEEK = 7;
  private static final int LINE = 48;
  private static final double LEVEL = 40;
  private static final double SPREAD = 20;
  private static final double GROWTH = 0.15;
  private static final double SWING = 8;
  private static final long SEED = 20_261_129;

  private final List<String> names;
  private final LocalDate first;

  /**
   * Begins a feed.
   *
   * @param names what the first column calls each metric
   */
  SampleFeed(List<String> names, LocalDate first) {
    this.names = names;
    this.first = first;
  }

  /** The lines of a day, without a heading. */
  String day(int number) {
    Random noise = new Random(SEED + number);
    StringBuilder lines = new StringBuilder(names.size() * A_DAY * LINE);
    Instant midnight = first.plusDays(number).atStartOfDay(ZoneOffset.UTC).toInstant();
    for (int step = 0; step < A_DAY; step++) {
      Instant at = midnight.plusSeconds((long) step * STEP_SECONDS);
      double clock = Math.sin(2 * Math.PI * step / A_DAY);
      double week = Math.sin(2 * Math.PI * number / WEEK);
      for (int metric = 0; metric < names.size(); metric++) {
        double value =
            LEVEL
                + metric % SPREAD
                + GROWTH * (metric % WEEK) * number / WEEK
                + SWING * (clock + week)
                + noise.nextGaussian();
        lines.append(names.get(metric)).append(',').append(at).append(',');
        lines.append(Math.round(value * 1e3) / 1e3).append('\n');
      }
    }
    return lines.toString();
  }
}
