package org.evident.evaluation.servicereview.rule;

/** What a message of the summary is about, the most important first (S1). */
public enum MessageKind {
  /** Targets that were missed. */
  TARGETS_MISSED,
  /** Major incidents of the month. */
  MAJOR_INCIDENTS,
  /** Cost beyond tolerance. */
  COST_VARIANCE,
  /** Workload beyond limit and tolerance. */
  WORKLOAD_EXCEEDED,
  /** Targets that are met but going the wrong way. */
  WORSENING,
  /** Targets met within the warning margin. */
  NARROW,
  /** All judged targets are met. */
  TARGETS_MET,
  /** How many incidents were opened. */
  VOLUME,
  /** How many wait at the end. */
  BACKLOG,
  /** How fast half of the incidents were resolved. */
  SPEED
}
