package org.evident.evaluation.servicereview.boundary;

import static org.evident.kernel.Role.CUSTOMER_REPRESENTATIVE;
import static org.evident.kernel.Role.PROCESS_OWNER;
import static org.evident.kernel.Role.RELATIONSHIP_MANAGER;
import static org.evident.kernel.Role.SERVICE_LEVEL_MANAGER;
import static org.evident.kernel.Role.SERVICE_OWNER;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.evident.evaluation.servicereview.rule.ConcernedProcesses;
import org.evident.evaluation.servicereview.rule.ReviewKind;
import org.evident.foundation.party.boundary.RoleHolders;
import org.evident.foundation.party.rule.Scope;
import org.evident.foundation.party.rule.ScopeKind;
import org.evident.foundation.storage.boundary.Statements;

/** Whom a review is published to (section 6): the customer's representatives, and whoever answers for what it tells. */
@ApplicationScoped
class ReviewRecipients {

  @Inject private Statements statements;
  @Inject private RoleHolders holders;
  @Inject private ReviewStore store;

  /** The representatives of the customer, by login; other people of the customer receive nothing. */
  List<String> representatives(StoredReview review) {
    Set<String> holding = holders.logins(review.places(), CUSTOMER_REPRESENTATIVE);
    return statements
        .list(
            "select login from person where customer_id = ? and active order by login",
            row -> row.text("login"),
            review.customerId())
        .stream()
        .filter(holding::contains)
        .toList();
  }

  /**
   * Everybody who is told, by key: those, the managers, and the owners of the service and of the processes it tells of, or
   * of the customer's services.
   */
  Set<Long> all(StoredReview review) {
    Set<Long> people = holders.named(representatives(review).toArray(String[]::new));
    people.addAll(holders.reaching(review.places(), RELATIONSHIP_MANAGER));
    if (review.kind() == ReviewKind.SERVICE) {
      people.addAll(holders.reaching(review.places(), SERVICE_OWNER, SERVICE_LEVEL_MANAGER));
      people.addAll(holders.reaching(processes(review), PROCESS_OWNER));
    } else {
      people.addAll(holders.reaching(services(review), SERVICE_OWNER));
    }
    return people;
  }

  /** Everybody who meets on a review, by key: the representatives, and whoever answers to them for what it tells. */
  Set<Long> meeting(StoredReview review) {
    Set<Long> people = holders.named(representatives(review).toArray(String[]::new));
    people.addAll(holders.reaching(review.places(), RELATIONSHIP_MANAGER, SERVICE_LEVEL_MANAGER));
    boolean ofService = review.kind() == ReviewKind.SERVICE;
    people.addAll(holders.reaching(ofService ? review.places() : services(review), SERVICE_OWNER));
    return people;
  }

  private List<Scope> processes(StoredReview review) {
    return ConcernedProcesses.of(store.content(review).sections()).stream()
        .map(key -> new Scope(ScopeKind.PROCESS, key))
        .toList();
  }

  /** The customer and every service of it that was reviewed in the month. */
  private List<Scope> services(StoredReview review) {
    List<Scope> places = new ArrayList<>(review.places());
    statements.each(
        "select distinct s.number from review r join service s on s.id = r.service_id where r.kind ="
            + " 'SERVICE' and r.customer_id = ? and r.period = ?",
        row -> places.add(Scope.service(row.text("number"))),
        review.customerId(),
        review.month().toString());
    return places;
  }
}
