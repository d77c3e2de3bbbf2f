package org.evident.evaluation.servicereview.boundary;

import static org.evident.kernel.Role.RELATIONSHIP_MANAGER;
import static org.evident.kernel.Role.SERVICE_LEVEL_MANAGER;
import static org.evident.kernel.Role.SERVICE_OWNER;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.HashSet;
import java.util.Set;
import org.evident.evaluation.servicereview.rule.ReviewKind;
import org.evident.foundation.duty.boundary.DutyServed;
import org.evident.foundation.party.boundary.Caller;
import org.evident.foundation.party.boundary.Callers;
import org.evident.foundation.party.boundary.RoleHolders;
import org.evident.kernel.RecordKind;
import org.evident.kernel.RecordRef;

/** Tells of a review's steps whoever is to act next, its recipients of the publication, and the duties it serves. */
@ApplicationScoped
class ReviewHeralds {

  @Inject private RoleHolders holders;
  @Inject private ReviewRecipients recipients;
  @Inject private Callers callers;
  @Inject private Event<ReviewMoved> moved;
  @Inject private Event<DutyServed> served;
  @Inject private Clock clock;

  /** Tells of a step, if somebody is to be told of it; nobody is told of what they did themselves. */
  void tell(StoredReview review, String act, String detail) {
    if ("PUBLISHED".equals(act)) {
      serve(review);
    }
    Set<Long> audience = new HashSet<>(audience(review, act));
    Caller caller = callers.current();
    audience.remove(caller.id());
    if (!audience.isEmpty()) {
      boolean ofService = review.kind() == ReviewKind.SERVICE;
      boolean again = "PUBLISHED".equals(act) && review.revision() > 1;
      moved.fire(
          new ReviewMoved(
              new RecordRef(RecordKind.REVIEW, review.number()),
              clock.instant(),
              again ? "RESTATED" : act,
              ofService ? review.serviceName() : review.customerName(),
              review.month().toString(),
              again ? review.reason() : "SENT_BACK".equals(act) ? detail : "",
              audience));
    }
  }

  /** A first publication is what the duties to report and to review ask for; a restatement is not another one. */
  private void serve(StoredReview review) {
    if (review.revision() > 1) {
      return;
    }
    if (review.kind() == ReviewKind.SERVICE) {
      serve("SLA_REPORTING", review.service(), review);
    } else {
      serve("SLA_REPORTING", review.customer(), review);
      serve("SERVICE_REVIEW_CUSTOMER", review.customer(), review);
    }
  }

  private void serve(String key, String subject, StoredReview review) {
    RecordRef result = new RecordRef(RecordKind.REVIEW, review.number());
    served.fire(new DutyServed(key, subject, result, clock.instant()));
  }

  private Set<Long> audience(StoredReview review, String act) {
    return switch (act) {
      case "SUBMITTED" -> holders.of(SERVICE_LEVEL_MANAGER);
      case "REVIEWED" ->
          review.kind() == ReviewKind.SERVICE
              ? holders.of(SERVICE_OWNER, SERVICE_LEVEL_MANAGER)
              : holders.of(RELATIONSHIP_MANAGER);
      case "SENT_BACK" -> holders.named(review.submittedBy());
      case "APPROVED" -> {
        Set<Long> people = holders.of(SERVICE_LEVEL_MANAGER, RELATIONSHIP_MANAGER);
        people.addAll(holders.named(review.submittedBy()));
        yield people;
      }
      case "PUBLISHED" -> recipients.all(review);
      default -> Set.of();
    };
  }
}
