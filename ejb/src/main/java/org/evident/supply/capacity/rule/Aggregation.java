package org.evident.supply.capacity.rule;

/** Which value of a day stands for it (CAP-1). */
public enum Aggregation {
  MAX,
  /** The 95th percentile by nearest rank (NUM-6), usual for utilisation. */
  P95,
  MEAN,
  /** The total, usual for volumes. */
  SUM
}
