package org.evident.evaluation.servicereview.rule;

/** How a figure stands against what was agreed (R6; the last three for workload and cost, SLM-5). */
public enum Verdict {
  MET,
  MISSED,
  NO_TARGET,
  NO_DATA,
  WITHIN,
  TOLERATED,
  EXCEEDED
}
