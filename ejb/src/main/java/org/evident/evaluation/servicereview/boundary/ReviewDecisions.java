package org.evident.evaluation.servicereview.boundary;

import static org.evident.kernel.Role.AUDITORS;
import static org.evident.kernel.Role.AUTHORS;
import static org.evident.kernel.Role.CUSTOMER_REPRESENTATIVES;
import static org.evident.kernel.Role.LEVEL_MANAGERS;
import static org.evident.kernel.Role.OWNER_OF_SMS;
import static org.evident.kernel.Role.PROCESS_OWNERS;
import static org.evident.kernel.Role.RELATIONSHIP_MANAGERS;
import static org.evident.kernel.Role.SERVICE_OWNERS;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import org.evident.evaluation.servicereview.rule.DecisionShare;
import org.evident.evaluation.servicereview.rule.DecisionSteps;
import org.evident.evaluation.servicereview.rule.Findings;
import org.evident.foundation.action.boundary.ActionView;
import org.evident.foundation.history.boundary.Histories;
import org.evident.foundation.party.boundary.Caller;
import org.evident.foundation.party.boundary.Callers;
import org.evident.foundation.party.boundary.Mandates;
import org.evident.foundation.party.rule.Scope;
import org.evident.kernel.Page;
import org.evident.kernel.RecordKind;
import org.evident.kernel.RecordRef;
import org.evident.kernel.Role;
import org.evident.kernel.RuleBroken;

/** What published reviews found, and what the relationship manager decided on it with the customer (REP-3). */
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
public class ReviewDecisions {

  private static final Duration YEAR = Duration.ofDays(365);

  @Inject private ReviewStore store;
  @Inject private FindingRows rows;
  @Inject private DecisionTelling telling;
  @Inject private ReviewActions actions;
  @Inject private Callers callers;
  @Inject private ReviewReach reach;
  @Inject private Mandates mandates;
  @Inject private Histories histories;
  @Inject private Clock clock;

  /**
   * What a review found, each with what was decided on it in any revision; a customer reads the decisions it was told of.
   * Empty before the review was published.
   */
  @RolesAllowed({
    AUTHORS,
    LEVEL_MANAGERS,
    SERVICE_OWNERS,
    RELATIONSHIP_MANAGERS,
    CUSTOMER_REPRESENTATIVES,
    OWNER_OF_SMS,
    PROCESS_OWNERS,
    AUDITORS
  })
  public List<FindingView> findings(String number) {
    Caller caller = callers.current();
    return findings(require(number), caller.customerId() == null);
  }

  /**
   * The missed targets that wait for a decision, those due first before the others.
   *
   * @param after the place of the last one of the page before, or empty for the first page
   */
  public Page<FindingView> waiting(String after, int limit) {
    return Page.of(rows.waiting(FindingPlace.of(after), limit + 1), limit, FindingView::place);
  }

  /** Those of the first {@link Page#MOST} of them that are the caller's to decide on. */
  public List<FindingView> mine() {
    Collection<Scope> reach = mandates.scopes(Role.RELATIONSHIP_MANAGER);
    return waiting("", Page.MOST).items().stream()
        .filter(finding -> reach.stream().anyMatch(scope -> scope.reaches(finding.places())))
        .toList();
  }

  /** The actions a review promised in any of its revisions, which a decision may name. */
  public List<ActionView> promised(String number) {
    return actions.promised(require(number));
  }

  /** How many targets were missed by the reviews published within a year, and how many of them decided on. */
  public DecisionShare share() {
    return rows.share(clock.instant().minus(YEAR));
  }

  /**
   * Decides on a finding. It stays; another decision stands beside it. Breaks REV-2, REV-14 to REV-16, or what stands
   * against the action it names.
   */
  @RolesAllowed(RELATIONSHIP_MANAGERS)
  public List<FindingView> decide(String number, @Valid DecideFinding decided) {
    Caller caller = callers.current();
    StoredReview review = require(number);
    DecisionSteps.decide(
        review.state(),
        mandates.roles(review.places()),
        Findings.of(store.content(review)),
        decided.finding(),
        decided.decision(),
        decided.actions(),
        decided.noAction());
    String action = actions.decided(review, decided);
    rows.decide(review, decided, action, caller.login(), clock.instant());
    histories.write(
        new RecordRef(RecordKind.REVIEW, number),
        "DECIDED",
        "%s %s: %s; %s"
            .formatted(
                decided.kind(),
                decided.subject(),
                decided.decision().strip(),
                action == null ? decided.noAction().strip() : action));
    telling.tellWhenAllIsDecided(review);
    return findings(review, true);
  }

  private List<FindingView> findings(StoredReview review, boolean all) {
    List<DecisionView> decisions =
        rows.decisions(review).stream().filter(one -> all || one.toldAt() != null).toList();
    return rows.of(review).stream().map(finding -> finding.with(decisions)).toList();
  }

  private StoredReview require(String number) {
    return store
        .byNumber(number)
        .filter(reach::reaches)
        .orElseThrow(() -> RuleBroken.at("review", "REC-1", number));
  }
}
