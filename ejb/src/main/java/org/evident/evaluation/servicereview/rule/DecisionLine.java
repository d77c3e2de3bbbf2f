package org.evident.evaluation.servicereview.rule;

import java.util.Objects;

/**
 * What was decided in the month on something an earlier review found (S16). Who decided is not told (R10).
 *
 * @param review number of the review
 * @param kind what it found
 * @param subject the figure or record it found it of
 * @param action number of the action that follows, null where none does
 * @param noAction why nothing is done, null where something is
 */
public record DecisionLine(
    String review,
    ReasonKind kind,
    String subject,
    String decision,
    String action,
    String noAction) {
  public DecisionLine {
    Objects.requireNonNull(review, "review");
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(subject, "subject");
  }

  /** What it is listed under. */
  public String name() {
    return review + " " + kind + " " + subject;
  }

  /** Whether its subject is a figure, by its name. */
  public boolean ofFigure() {
    return kind != ReasonKind.MAJOR_INCIDENT && kind != ReasonKind.OLD_PROBLEM;
  }
}
