package org.evident.evaluation.servicereview.boundary;

import static org.evident.kernel.Role.AUDITORS;
import static org.evident.kernel.Role.AUTHORS;
import static org.evident.kernel.Role.LEVEL_MANAGERS;
import static org.evident.kernel.Role.OWNER_OF_SMS;
import static org.evident.kernel.Role.PROCESS_OWNERS;
import static org.evident.kernel.Role.RELATIONSHIP_MANAGERS;
import static org.evident.kernel.Role.SERVICE_OWNERS;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.evident.evaluation.servicereview.rule.ReviewContent;
import org.evident.evaluation.servicereview.rule.ReviewState;
import org.evident.evaluation.servicereview.rule.ReviewSteps;
import org.evident.foundation.party.boundary.Caller;
import org.evident.foundation.party.boundary.Callers;
import org.evident.foundation.party.boundary.Mandates;
import org.evident.kernel.Role;
import org.evident.kernel.RuleBroken;

/** Says which steps with a review the caller can take, by the rules the steps themselves obey. */
@Stateless
@RolesAllowed({
  AUTHORS,
  LEVEL_MANAGERS,
  SERVICE_OWNERS,
  RELATIONSHIP_MANAGERS,
  OWNER_OF_SMS,
  PROCESS_OWNERS,
  AUDITORS
})
public class ReviewGuards {

  private static final String SOME_REASON = "some reason";

  @Inject private ReviewStore store;
  @Inject private ReviewFacts facts;
  @Inject private ReviewRecipients recipients;
  @Inject private ReviewRevisions revisions;
  @Inject private EarlierReports earlier;
  @Inject private Callers callers;
  @Inject private Mandates mandates;

  /** The steps in the order of a review's life. */
  public List<StepView> steps(String number) {
    Caller caller = callers.current();
    StoredReview review =
        store
            .byNumber(number)
            .filter(r -> caller.sees(r.customerId()))
            .orElseThrow(() -> RuleBroken.at("review", "REC-1", number));
    ReviewContent content = store.content(review);
    ReviewState state = review.state();
    Set<Role> roles = mandates.roles(review.places());
    return List.of(
        step("submit", () -> ReviewSteps.submit(state, roles, facts.missing(content))),
        step(
            "review",
            () ->
                ReviewSteps.review(
                    state,
                    roles,
                    caller.login(),
                    facts.authors(review),
                    earlier.checks(review, content))),
        step(
            "approve",
            () ->
                ReviewSteps.approve(
                    state,
                    review.kind(),
                    roles,
                    caller.login(),
                    facts.authors(review),
                    review.reviewedBy(),
                    earlier.checks(review, content))),
        step("publish", () -> publish(review, roles)),
        step("sendBack", () -> ReviewSteps.sendBack(state, roles, SOME_REASON)),
        step("restate", () -> ReviewSteps.restatable(state, roles, revisions.open(review))));
  }

  private void publish(StoredReview review, Set<Role> roles) {
    ReviewSteps.publish(review.state(), recipients.representatives(review));
    requires(roles, Role.SERVICE_LEVEL_MANAGER, Role.RELATIONSHIP_MANAGER);
  }

  private static void requires(Set<Role> held, Role... wanted) {
    if (List.of(wanted).stream().noneMatch(held::contains)) {
      throw new RuleBroken("REV-2", List.of(wanted));
    }
  }

  private static StepView step(String name, Runnable guard) {
    try {
      guard.run();
      return new StepView(name, null);
    } catch (RuleBroken broken) {
      return new StepView(name, broken);
    }
  }
}
