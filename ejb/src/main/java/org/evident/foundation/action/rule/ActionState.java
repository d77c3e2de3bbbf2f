package org.evident.foundation.action.rule;

/** Where an action stands (processes.md 1.8). */
public enum ActionState {
  OPEN,
  IN_PROGRESS,
  DONE,
  VERIFIED,
  CANCELLED;

  /** Whether something is still to be done. */
  public boolean isPending() {
    return this == OPEN || this == IN_PROGRESS;
  }
}
