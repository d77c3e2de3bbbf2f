package org.evident.supply.capacity.boundary;

import java.time.Instant;

/** A measured value of a metric. */
record Sample(long metric, Instant at, double value, String quality) {

  /** What names a sample: a metric has one value an instant. */
  Key key() {
    return new Key(metric, at);
  }

  boolean sameAs(double other) {
    return Double.compare(value, other) == 0;
  }

  /** The name of a sample. */
  record Key(long metric, Instant at) {}
}
