package org.evident.web.supply.capacity;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Round values from the bottom of a picture to its top, which is 300 high. */
public record Axis(double low, double high, List<BigDecimal> ticks) {

  private static final double HEIGHT = 300;
  private static final int STEPS = 4;

  /** An axis that holds all values. */
  public static Axis of(List<Double> values) {
    double least = values.stream().mapToDouble(v -> v).min().orElse(0);
    double most = values.stream().mapToDouble(v -> v).max().orElse(1);
    BigDecimal step = step((most - least) / STEPS);
    double width = step.doubleValue();
    long from = (long) Math.floor(least / width);
    long to = Math.max(from + 1, (long) Math.ceil(most / width));
    List<BigDecimal> ticks = new ArrayList<>();
    for (long i = to; i >= from; i--) {
      ticks.add(step.multiply(BigDecimal.valueOf(i)));
    }
    return new Axis(from * width, to * width, ticks);
  }

  /** The smallest of 1, 2, 5 and their tenfolds and tenths that is not smaller. */
  private static BigDecimal step(double least) {
    if (least <= 0) {
      return BigDecimal.ONE;
    }
    BigDecimal unit = BigDecimal.ONE.scaleByPowerOfTen((int) Math.floor(Math.log10(least)));
    for (int factor : new int[] {1, 2, 5}) {
      BigDecimal step = unit.multiply(BigDecimal.valueOf(factor));
      if (step.doubleValue() >= least) {
        return step;
      }
    }
    return unit.multiply(BigDecimal.TEN);
  }

  /** What lies outside, such as the end of a wide interval, stays at the edge. */
  public String y(double value) {
    double share = (value - low) / (high - low);
    return text(HEIGHT * (1 - Math.max(0, Math.min(1, share))));
  }

  /** A length as pictures write it. */
  public static String text(double number) {
    return String.format(Locale.ROOT, "%.1f", number);
  }
}
