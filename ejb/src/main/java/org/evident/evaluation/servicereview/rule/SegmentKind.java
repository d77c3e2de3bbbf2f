package org.evident.evaluation.servicereview.rule;

/** What a clock did during a stretch of its life: counted, stood still, or was stopped between two solutions. */
public enum SegmentKind {
  RUNNING,
  PAUSED,
  GAP
}
