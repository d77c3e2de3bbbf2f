package org.evident.evaluation.servicereview.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.evident.evaluation.servicereview.rule.DecisionSteps;
import org.evident.foundation.history.boundary.Histories;
import org.evident.foundation.party.boundary.RoleHolders;
import org.evident.foundation.servicetime.boundary.OrganisationTime;
import org.evident.kernel.RecordKind;
import org.evident.kernel.RecordRef;
import org.evident.kernel.Role;

/** Tells those a review went to what was decided on it, and reminds of what waits for a decision (REP-3). */
@ApplicationScoped
class DecisionTelling {

  @Inject private FindingRows rows;
  @Inject private ReviewRecipients recipients;
  @Inject private RoleHolders holders;
  @Inject private Histories histories;
  @Inject private OrganisationTime organisation;
  @Inject private Event<DecisionsTold> told;
  @Inject private Clock clock;

  /** Tells what was decided once no missed target waits any more: in one message rather than in one for each. */
  void tellWhenAllIsDecided(StoredReview review) {
    if (rows.nextDue(review).isEmpty()) {
      tell(review);
    }
  }

  /** Tells what was decided and nobody was told of yet. */
  void tell(StoredReview review) {
    Instant now = clock.instant();
    int fresh = rows.told(review, now);
    if (fresh > 0) {
      histories.write(about(review), "DECISIONS_TOLD", String.valueOf(fresh));
      announce(review, now, "TOLD", String.valueOf(fresh), recipients.all(review));
    }
  }

  /** Tells that the minutes of the meeting on a review are there. */
  void sendMinutes(StoredReview review, LocalDate held) {
    announce(review, clock.instant(), "MINUTES", held.toString(), recipients.all(review));
  }

  /** Reminds once for all reminders that are due of what waits. */
  void remind(StoredReview review) {
    Optional<Instant> due = rows.nextDue(review);
    if (due.isEmpty()) {
      return;
    }
    Instant now = clock.instant();
    int reminders = DecisionSteps.remindersDue(due.get(), now);
    if (reminders <= rows.reminded(review)) {
      return;
    }
    rows.remind(review, reminders);
    boolean late = reminders == DecisionSteps.REMINDERS;
    Set<Long> people = holders.reaching(review.places(), Role.RELATIONSHIP_MANAGER);
    if (late) {
      people.addAll(holders.reaching(review.places(), Role.SERVICE_LEVEL_MANAGER));
    }
    LocalDate day = LocalDate.ofInstant(due.get(), organisation.calendar().zone());
    announce(review, now, late ? "OVERDUE" : "DUE", day.toString(), people);
  }

  private void announce(
      StoredReview review, Instant at, String what, String value, Set<Long> people) {
    String of = review.serviceName() == null ? review.customerName() : review.serviceName();
    told.fire(
        new DecisionsTold(about(review), at, what, of, review.month().toString(), value, people));
  }

  private static RecordRef about(StoredReview review) {
    return new RecordRef(RecordKind.REVIEW, review.number());
  }
}
