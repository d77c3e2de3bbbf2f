package org.evident.supply.capacity.rule;

/** What a metric can raise an event for. */
public enum EventKind {
  /** The critical threshold was reached on a day (CAPM-1). */
  CRITICAL,
  /** The warning threshold was reached on three days in a row (CAPM-1). */
  WARNING,
  /** The day to order is near or past (CAPM-3). */
  ORDER
}
