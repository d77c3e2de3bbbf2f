package org.evident.resolution.sample.rule;

import java.util.Arrays;
import java.util.SplittableRandom;

/** Draws from unequal chances. */
final class Draw {

  private Draw() {}

  /** A position, each as likely as its weight says. */
  static int weighted(double[] weights, SplittableRandom random) {
    double left = random.nextDouble(Arrays.stream(weights).sum());
    int position = 0;
    while (left >= weights[position]) {
      left -= weights[position++];
    }
    return position;
  }

  /** Whether something of a probability comes true. */
  static boolean chance(double probability, SplittableRandom random) {
    return random.nextDouble() < probability;
  }
}
