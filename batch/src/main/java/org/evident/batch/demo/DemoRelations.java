package org.evident.batch.demo;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.evident.evaluation.servicereview.boundary.DecideFinding;
import org.evident.evaluation.servicereview.boundary.FindingView;
import org.evident.evaluation.servicereview.boundary.ReviewDecisions;
import org.evident.evaluation.servicereview.boundary.ReviewMeetings;
import org.evident.evaluation.servicereview.boundary.Reviews;
import org.evident.evaluation.servicereview.rule.ReasonKind;
import org.evident.foundation.action.boundary.ActionView;
import org.evident.kernel.Role;

/**
 * The relationship manager of the demo organisation, who approves the reviews of customers, decides on what reviews
 * found, and meets on them.
 */
@Stateless
@PermitAll
@RunAs(Role.RELATIONSHIP_MANAGERS)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class DemoRelations {

  @Inject private Reviews reviews;
  @Inject private ReviewDecisions decisions;
  @Inject private ReviewMeetings meetings;

  /** Approves a review of a customer. */
  public void approve(String number) {
    reviews.approve(number);
  }

  /** Decides on every missed target: what the review promised is done, or the month is left as it was. */
  public void decide(String number) {
    String promised =
        decisions.promised(number).stream().map(ActionView::number).findFirst().orElse(null);
    decisions.findings(number).stream()
        .filter(finding -> finding.kind() == ReasonKind.MISSED_TARGET)
        .map(finding -> decision(finding, promised))
        .forEach(decision -> decisions.decide(number, decision));
  }

  /** Settles the day on which a review is discussed with its customer. */
  public void meet(String number, LocalDate on) {
    meetings.plan(number, on);
  }

  private static DecideFinding decision(FindingView finding, String promised) {
    return new DecideFinding(
        finding.kind(),
        finding.subject(),
        promised == null ? "We leave it at that" : "The action of the report is what we want",
        promised,
        null,
        promised == null ? "The causes of that month are gone" : null);
  }
}
