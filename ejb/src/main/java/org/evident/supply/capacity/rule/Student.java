package org.evident.supply.capacity.rule;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.hipparchus.distribution.continuous.TDistribution;

/** Quantiles of Student's distribution; the degrees of freedom are few and come again and again. */
final class Student {

  private static final Map<Key, Double> KNOWN = new ConcurrentHashMap<>();

  private Student() {}

  static double quantile(int freedom, double probability) {
    return KNOWN.computeIfAbsent(
        new Key(freedom, probability),
        key -> new TDistribution(key.freedom()).inverseCumulativeProbability(key.probability()));
  }

  private record Key(int freedom, double probability) {}
}
