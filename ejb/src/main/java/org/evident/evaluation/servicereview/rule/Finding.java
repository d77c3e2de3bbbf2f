package org.evident.evaluation.servicereview.rule;

/** What a review found, by its kind and what it is about; the same in every revision of the review. */
public record Finding(ReasonKind kind, String subject) {

  /** Whether a point of a review is this one. */
  public boolean is(Reason reason) {
    return reason.kind() == kind && reason.subject().equals(subject);
  }

  /** The finding a point of a review is. */
  public static Finding of(Reason reason) {
    return new Finding(reason.kind(), reason.subject());
  }

  /** Whether a decision on it has a date (REP-3). */
  public boolean isDue() {
    return kind == ReasonKind.MISSED_TARGET;
  }
}
