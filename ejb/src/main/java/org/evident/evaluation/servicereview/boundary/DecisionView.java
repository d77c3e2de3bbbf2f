package org.evident.evaluation.servicereview.boundary;

import java.time.Instant;
import java.time.LocalDate;
import org.evident.evaluation.servicereview.rule.Finding;
import org.evident.evaluation.servicereview.rule.ReasonKind;
import org.evident.foundation.storage.boundary.Row;

/**
 * A decision on a finding of a review.
 *
 * @param review number of the revision it was taken on
 * @param action number of the action it names, or null; then its text, owner, day and state are null too
 * @param noAction why nothing is to be done, or null
 * @param tellBy until when those the review went to have to know (REP-3)
 * @param toldAt since when they know, or null
 */
public record DecisionView(
    String review,
    ReasonKind kind,
    String subject,
    String decision,
    String action,
    String actionText,
    String actionOwner,
    LocalDate actionDue,
    String actionState,
    String noAction,
    String decidedBy,
    Instant decidedAt,
    Instant tellBy,
    Instant toldAt) {

  static DecisionView of(Row row) {
    return new DecisionView(
        row.text("number"),
        ReasonKind.valueOf(row.text("kind")),
        row.text("subject"),
        row.text("decision"),
        row.text("action_number"),
        row.text("text"),
        row.text("owner_name"),
        row.date("due"),
        row.text("state"),
        row.text("no_action"),
        row.text("decided_name"),
        row.instant("decided_at"),
        row.instant("tell_by"),
        row.instant("told_at"));
  }

  Finding finding() {
    return new Finding(kind, subject);
  }
}
