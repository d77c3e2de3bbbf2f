package org.evident.evaluation.servicereview.rule;

/** How a service level clock ended, or that it still runs. */
public enum ClockVerdict {
  MET,
  BREACHED,
  OPEN,
  EXCLUDED,
  CANCELLED
}
