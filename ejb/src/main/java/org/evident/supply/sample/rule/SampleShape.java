package org.evident.supply.sample.rule;

import java.time.LocalDateTime;
import java.util.SplittableRandom;

/**
 * How the values of an invented metric run.
 *
 * @param level on the last day
 * @param growth a day
 * @param week share of the level that a weekend lies below a working day
 * @param day share of the level that the night lies below the afternoon
 * @param noise share of the level that values scatter by
 */
public record SampleShape(double level, double growth, double week, double day, double noise) {

  private static final int FRIDAY = 5;
  private static final double AFTERNOON = 14;
  private static final double HOURS = 24;
  private static final double DIGITS = 1000;
  private static final int DRAWS = 4;

  /** The value of a time. */
  double at(LocalDateTime time, double daysBeforeLast, SplittableRandom random) {
    double trend = level - growth * daysBeforeLast;
    double rest = time.getDayOfWeek().getValue() > FRIDAY ? week : 0;
    double clock = Math.cos((time.getHour() - AFTERNOON) / HOURS * 2 * Math.PI);
    double value = trend * (1 - rest) * (1 - day * (1 - clock) / 2) + level * noise * draw(random);
    return Math.max(0, Math.round(value * DIGITS) / DIGITS);
  }

  /** Near to a normal draw, and never far out. */
  private static double draw(SplittableRandom random) {
    double sum = 0;
    for (int i = 0; i < DRAWS; i++) {
      sum += random.nextDouble(-1, 1);
    }
    return sum / Math.sqrt(DRAWS / 3.0);
  }
}
