package org.evident.supply.capacity.rule;

import java.util.Arrays;

/** The middle of values (NUM-6). */
final class Medians {

  private Medians() {}

  /** The median; of an even count the mean of the two in the middle, 0 of none. */
  static double of(double... values) {
    double[] ascending = values.clone();
    Arrays.sort(ascending);
    int half = ascending.length / 2;
    if (ascending.length == 0) {
      return 0;
    }
    return ascending.length % 2 == 1
        ? ascending[half]
        : (ascending[half - 1] + ascending[half]) / 2;
  }
}
