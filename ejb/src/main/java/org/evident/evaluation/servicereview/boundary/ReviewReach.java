package org.evident.evaluation.servicereview.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Set;
import org.evident.evaluation.servicereview.rule.ReviewState;
import org.evident.foundation.party.boundary.Caller;
import org.evident.foundation.party.boundary.Callers;
import org.evident.foundation.party.boundary.Mandates;
import org.evident.foundation.party.boundary.ReachedRows;
import org.evident.foundation.party.rule.Scope;
import org.evident.foundation.party.rule.ScopeKind;
import org.evident.kernel.Role;

/**
 * Says which reviews somebody may read: customers those of their own that are published, people of the provider those of the
 * services and customers their roles reach (PTY-10). Whoever owns a process reads the reviews of all services, which are
 * how it is doing.
 */
@ApplicationScoped
class ReviewReach {

  private static final Role[] READERS = {
    Role.REPORT_AUTHOR,
    Role.SERVICE_LEVEL_MANAGER,
    Role.SERVICE_OWNER,
    Role.RELATIONSHIP_MANAGER,
    Role.SMS_OWNER,
    Role.PROCESS_OWNER,
    Role.AUDITOR
  };
  static final Map<ScopeKind, String> COLUMNS =
      Map.of(ScopeKind.CUSTOMER, "c.number", ScopeKind.SERVICE, "s.number");

  @Inject private Callers callers;
  @Inject private Mandates mandates;

  /** Whether the caller may read a review. */
  boolean reaches(StoredReview review) {
    Caller caller = callers.current();
    if (caller.customerId() != null) {
      boolean published =
          review.state() == ReviewState.PUBLISHED || review.state() == ReviewState.RESTATED;
      return caller.customerId() == review.customerId() && published;
    }
    return scopes().stream().anyMatch(scope -> scope.reaches(review.places()));
  }

  /** The part of a query that leaves what the roles of somebody of the provider reach. */
  ReachedRows rows() {
    return callers.current().customerId() == null
        ? ReachedRows.of(scopes(), COLUMNS)
        : ReachedRows.of(Set.of(Scope.GLOBAL), COLUMNS);
  }

  private Set<Scope> scopes() {
    return Scope.across(mandates.scopes(READERS), ScopeKind.PROCESS);
  }
}
