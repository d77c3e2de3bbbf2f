package org.evident.supply.capacity.rule;

/** What kind of resource a metric measures. */
public enum ResourceKind {
  HUMAN,
  TECHNICAL,
  INFORMATION,
  FINANCIAL
}
