package org.evident.evaluation.servicereview.rule;

/** Where a monthly figure is going (TR-2); TOO_EARLY with fewer than four months of history (R5). */
public enum TrendLabel {
  IMPROVING,
  WORSENING,
  RISING,
  FALLING,
  STABLE,
  TOO_EARLY
}
