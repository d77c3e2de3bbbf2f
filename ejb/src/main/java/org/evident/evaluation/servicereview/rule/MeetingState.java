package org.evident.evaluation.servicereview.rule;

import org.evident.kernel.RuleBroken;

/** Where the meeting on a review stands (processes.md 3.16). */
public enum MeetingState {
  PLANNED,
  HELD,
  CLOSED;

  /** Takes the next step of a meeting's life; breaks REV-17 at any other. */
  public MeetingState become(MeetingState wanted) {
    if (wanted.ordinal() != ordinal() + 1) {
      throw new RuleBroken("REV-17", this, wanted);
    }
    return wanted;
  }
}
