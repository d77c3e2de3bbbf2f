package org.evident.evaluation.servicereview.boundary;

import static org.evident.kernel.Role.AUTHORS;
import static org.evident.kernel.Role.LEVEL_MANAGERS;
import static org.evident.kernel.Role.RELATIONSHIP_MANAGERS;
import static org.evident.kernel.Role.SERVICE_OWNERS;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import org.evident.evaluation.servicereview.rule.ReviewContent;
import org.evident.evaluation.servicereview.rule.ReviewState;
import org.evident.evaluation.servicereview.rule.ReviewSteps;
import org.evident.foundation.approval.boundary.Approvals;
import org.evident.foundation.approval.rule.ApprovalState;
import org.evident.foundation.approval.rule.Decision;
import org.evident.foundation.history.boundary.Histories;
import org.evident.foundation.history.boundary.Seals;
import org.evident.foundation.history.rule.FieldChange;
import org.evident.foundation.job.boundary.JobOrder;
import org.evident.foundation.job.boundary.JobOrders;
import org.evident.foundation.party.boundary.Caller;
import org.evident.foundation.party.boundary.Callers;
import org.evident.foundation.party.boundary.Mandates;
import org.evident.foundation.storage.boundary.Statements;
import org.evident.kernel.RecordKind;
import org.evident.kernel.RecordRef;
import org.evident.kernel.Role;
import org.evident.kernel.RuleBroken;

/** The steps of a monthly review, from the request to the restatement (processes.md 3.34). */
@Stateless
@RolesAllowed({AUTHORS, LEVEL_MANAGERS, SERVICE_OWNERS, RELATIONSHIP_MANAGERS})
public class Reviews {

  /** The job that measures. */
  public static final String JOB = "monthly-review";

  @Inject private Statements statements;
  @Inject private ReviewStore store;
  @Inject private ReviewComments comments;
  @Inject private ReviewFacts facts;
  @Inject private ReviewRecipients recipients;
  @Inject private Restating restating;
  @Inject private ReviewSubjects subjects;
  @Inject private EarlierReports earlier;
  @Inject private ReviewReading reading;
  @Inject private ReviewRevisions revisions;
  @Inject private JobOrders orders;
  @Inject private Callers callers;
  @Inject private Mandates mandates;
  @Inject private Approvals approvals;
  @Inject private ReviewActions actions;
  @Inject private FindingRows findings;
  @Inject private Histories histories;
  @Inject private Seals seals;
  @Inject private ReviewHeralds heralds;
  @Inject private Clock clock;

  /**
   * Orders the reviews of a month that is over.
   *
   * @param customer a customer's number, or empty for all
   */
  @RolesAllowed({AUTHORS, LEVEL_MANAGERS})
  public JobOrder request(YearMonth month, String customer) {
    List<Long> customers = subjects.customers(customer);
    if (customers.isEmpty()) {
      throw RuleBroken.at("customer", "REC-1", customer);
    }
    for (long each : customers) {
      ReviewSteps.draft(ReviewState.SCHEDULED, subjects.end(each, month), clock.instant());
    }
    return orders.place(JOB, (month + " " + customer).strip());
  }

  /** How far the measuring of a month is. */
  @RolesAllowed({AUTHORS, LEVEL_MANAGERS})
  public JobOrder progress(YearMonth month, String customer) {
    String subject = (month + " " + customer).strip();
    return orders.find(JOB, subject).orElseThrow(() -> RuleBroken.at("month", "REC-1", subject));
  }

  /** Says something about a point, or about every open point of its kind. */
  @RolesAllowed({AUTHORS, SERVICE_OWNERS})
  public ReviewView comment(String number, @Valid CommentOn comment) {
    StoredReview review = require(number);
    if (review.state() != ReviewState.DRAFT) {
      throw new RuleBroken("REV-1", review.state(), ReviewState.DRAFT);
    }
    mandates.require(review.places(), Role.REPORT_AUTHOR, Role.SERVICE_OWNER);
    List<String> subjects =
        "*".equals(comment.subject())
            ? facts.missing(store.content(review)).stream()
                .filter(m -> m.reason().kind() == comment.kind())
                .map(m -> m.reason().subject())
                .toList()
            : List.of(comment.subject());
    comments.write(review.id(), subjects.stream().map(comment::on).toList(), callers.login());
    return done(review, "COMMENTED", comment.kind() + " " + comment.subject());
  }

  /** Hands a draft over for review. */
  @RolesAllowed(AUTHORS)
  public ReviewView submit(String number) {
    StoredReview review = require(number);
    Caller caller = callers.current();
    ReviewState next =
        ReviewSteps.submit(review.state(), roles(review), facts.missing(store.content(review)));
    statements.change(
        "update review set state = ?, submitted_by = ?, submitted_name = ?, reviewed_by = null,"
            + " reviewed_name = null, reviewed_at = null, version = version + 1 where id = ?",
        next,
        caller.login(),
        caller.name(),
        review.id());
    return done(review, "SUBMITTED", "");
  }

  /** Finds a review plausible. */
  @RolesAllowed(LEVEL_MANAGERS)
  public ReviewView review(String number) {
    StoredReview review = require(number);
    Caller caller = callers.current();
    ReviewSteps.review(
        review.state(),
        roles(review),
        caller.login(),
        facts.authors(review),
        earlier.checks(review, store.content(review)));
    statements.change(
        "update review set reviewed_by = ?, reviewed_name = ?, reviewed_at = ?, version = version + 1"
            + " where id = ?",
        caller.login(),
        caller.name(),
        clock.instant(),
        review.id());
    approvals.ask(facts.question(require(number)));
    return done(review, "REVIEWED", "");
  }

  /** Sends a review back to its author. */
  public ReviewView sendBack(String number, String reason) {
    StoredReview review = require(number);
    ReviewState next = ReviewSteps.sendBack(review.state(), roles(review), reason);
    statements.change(
        "update review set state = ?, version = version + 1 where id = ?", next, review.id());
    approvals.withdraw(new RecordRef(RecordKind.REVIEW, number), reason);
    return done(review, "SENT_BACK", reason);
  }

  /** Approves a review, which freezes its snapshot for good. */
  @RolesAllowed({SERVICE_OWNERS, LEVEL_MANAGERS, RELATIONSHIP_MANAGERS})
  public ReviewView approve(String number) {
    StoredReview review = require(number);
    Caller caller = callers.current();
    ReviewContent content = store.content(review);
    ReviewState next =
        ReviewSteps.approve(
            review.state(),
            review.kind(),
            roles(review),
            caller.login(),
            facts.authors(review),
            review.reviewedBy(),
            earlier.checks(review, content));
    if (approvals.decide(facts.question(review), Decision.APPROVED, null)
        != ApprovalState.APPROVED) {
      return done(review, "APPROVAL_GIVEN", caller.login());
    }
    store.replace(review, content);
    statements.change(
        "update review set state = ?, approved_by = ?, approved_name = ?, frozen_at = ?, version ="
            + " version + 1 where id = ?",
        next,
        caller.login(),
        caller.name(),
        clock.instant(),
        review.id());
    actions.raise(review);
    return done(review, "APPROVED", content.period().toString());
  }

  /**
   * Publishes an approved review to its recipients, under the last seal of the history. From then on it holds in place of the
   * revision before.
   */
  @RolesAllowed({LEVEL_MANAGERS, RELATIONSHIP_MANAGERS})
  public ReviewView publish(String number) {
    StoredReview review = require(number);
    List<String> representatives = recipients.representatives(review);
    ReviewState next = ReviewSteps.publish(review.state(), representatives);
    Instant now = clock.instant();
    statements.change(
        "update review set state = ?, published_at = ?, seal = ?, version = version + 1 where id = ?",
        next,
        now,
        seals.last(),
        review.id());
    findings.publish(review, store.content(review), now);
    revisions.replace(review);
    return done(review, "PUBLISHED", String.join(", ", representatives));
  }

  /**
   * Measures a published month again; where figures differ, a new revision says which and why. Until that is published, the
   * old one holds.
   */
  @RolesAllowed(AUTHORS)
  public ReviewView restate(String number, String reason) {
    StoredReview review = require(number);
    Restating.Prepared next = restating.prepare(review, roles(review), reason);
    done(review, "RESTATEMENT_PREPARED", reason + ": " + next.changed());
    return reading.review(next.number());
  }

  /** The roles of the caller that reach this review: a scoped one reaches its own service or customer. */
  private Set<Role> roles(StoredReview review) {
    return mandates.roles(review.places());
  }

  private StoredReview require(String number) {
    Caller caller = callers.current();
    return store
        .byNumber(number)
        .filter(r -> caller.sees(r.customerId()))
        .orElseThrow(() -> RuleBroken.at("review", "REC-1", number));
  }

  private ReviewView done(StoredReview review, String act, String detail) {
    RecordRef about = new RecordRef(RecordKind.REVIEW, review.number());
    ReviewState now = store.byNumber(review.number()).orElseThrow().state();
    if (now == review.state()) {
      histories.write(about, act, detail);
    } else {
      histories.changed(about, act, detail, FieldChange.of("state", review.state(), now));
    }
    heralds.tell(review, act, detail);
    return reading.review(review.number());
  }
}
