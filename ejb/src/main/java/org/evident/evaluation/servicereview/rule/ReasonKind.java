package org.evident.evaluation.servicereview.rule;

/** Why a review needs a comment before it may leave DRAFT, and whether the effect on the customer must be told (R7). */
public enum ReasonKind {
  MISSED_TARGET(true),
  EXCEEDED_WORKLOAD(true),
  COST_VARIANCE(true),
  BREACH(false),
  OUTAGE(false),
  MAJOR_INCIDENT(true);

  private final boolean effectNeeded;

  ReasonKind(boolean effectNeeded) {
    this.effectNeeded = effectNeeded;
  }

  /** Whether the comment must name the effect on the customer. */
  public boolean effectNeeded() {
    return effectNeeded;
  }
}
