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
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;
import org.evident.evaluation.servicereview.rule.MeetingState;
import org.evident.evaluation.servicereview.rule.MeetingSteps;
import org.evident.foundation.history.boundary.Histories;
import org.evident.foundation.history.rule.FieldChange;
import org.evident.foundation.parameter.boundary.Parameters;
import org.evident.foundation.party.boundary.Callers;
import org.evident.foundation.party.boundary.Mandates;
import org.evident.foundation.servicetime.boundary.OrganisationTime;
import org.evident.foundation.servicetime.rule.ServiceCalendar;
import org.evident.foundation.storage.boundary.Row;
import org.evident.foundation.storage.boundary.Statements;
import org.evident.kernel.RecordKind;
import org.evident.kernel.RecordRef;
import org.evident.kernel.Role;
import org.evident.kernel.RuleBroken;

/** The meetings at which published reviews are discussed with the customer, and their minutes (processes.md 3.16). */
@Stateless
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
public class ReviewMeetings {

  @Inject private Statements statements;
  @Inject private ReviewStore store;
  @Inject private ReviewRevisions revisions;
  @Inject private DecisionTelling telling;
  @Inject private MeetingTelling meetings;
  @Inject private Parameters parameters;
  @Inject private OrganisationTime organisation;
  @Inject private Callers callers;
  @Inject private ReviewReach reach;
  @Inject private Mandates mandates;
  @Inject private Histories histories;
  @Inject private Clock clock;

  /** The meeting on a review; without a state as long as none is planned. */
  public MeetingView meeting(String number) {
    return view(require(number));
  }

  /** Settles the day of the meeting and tells those who meet; another day is settled the same way until it was held. */
  @RolesAllowed(RELATIONSHIP_MANAGERS)
  public MeetingView plan(String number, LocalDate on) {
    StoredReview review = require(number);
    MeetingView before = view(review);
    MeetingState next = MeetingSteps.plan(review.state(), roles(review), on);
    int moved =
        statements.change(
            "update review_meeting set planned_on = ? where review_id = ? and state = ?",
            on,
            revisions.first(review),
            next);
    if (moved == 0 && before.state() != null) {
      throw new RuleBroken("REV-17", before.state(), next);
    }
    if (moved == 0) {
      statements.change(
          "insert into review_meeting (review_id, state, planned_on) values (?, ?, ?)",
          revisions.first(review),
          next,
          on);
    }
    if (!on.equals(before.plannedOn())) {
      meetings.settled(review, on);
    }
    return done(review, "MEETING_PLANNED", "", FieldChange.of("meeting", before.plannedOn(), on));
  }

  /** Says that the meeting took place, and who was there. */
  @RolesAllowed(RELATIONSHIP_MANAGERS)
  public MeetingView hold(String number, LocalDate on, @Size(max = 2000) String participants) {
    StoredReview review = require(number);
    MeetingView before = planned(review);
    ZoneId zone = organisation.calendar().zone();
    MeetingState next =
        MeetingSteps.hold(
            before.state(),
            roles(review),
            LocalDate.ofInstant(review.publishedAt(), zone),
            on,
            LocalDate.ofInstant(clock.instant(), zone),
            participants);
    statements.change(
        "update review_meeting set state = ?, held_on = ?, participants = ? where review_id = ?",
        next,
        on,
        participants.strip(),
        revisions.first(review));
    return done(review, "MEETING_HELD", on.toString(), change(before, next));
  }

  /** Closes the minutes and sends them, with what was decided, to those the review went to. */
  @RolesAllowed(RELATIONSHIP_MANAGERS)
  public MeetingView close(String number, @Valid MeetingMinutes minutes) {
    StoredReview review = require(number);
    MeetingView before = planned(review);
    MeetingState next =
        MeetingSteps.close(before.state(), roles(review), minutes.businessChanges());
    statements.change(
        "update review_meeting set state = ?, trends = ?, business_changes = ?, new_needs = ?, closed_by"
            + " = ?, closed_at = ? where review_id = ?",
        next,
        minutes.trends(),
        minutes.businessChanges().strip(),
        minutes.newNeeds(),
        callers.login(),
        clock.instant(),
        revisions.first(review));
    telling.tell(review);
    telling.sendMinutes(review, before.heldOn());
    return done(review, "MINUTES_SENT", before.heldOn().toString(), change(before, next));
  }

  private MeetingView planned(StoredReview review) {
    MeetingView meeting = view(review);
    if (meeting.state() == null) {
      throw new RuleBroken("REV-17.NONE");
    }
    return meeting;
  }

  private MeetingView done(StoredReview review, String act, String detail, FieldChange change) {
    histories.changed(new RecordRef(RecordKind.REVIEW, review.number()), act, detail, change);
    return view(review);
  }

  private static FieldChange change(MeetingView before, MeetingState next) {
    return FieldChange.of("meeting", before.state(), next);
  }

  private Set<Role> roles(StoredReview review) {
    return mandates.roles(review.places());
  }

  private MeetingView view(StoredReview review) {
    ServiceCalendar days = organisation.calendar();
    return statements
        .first(
            "select m.* from review_meeting m where m.review_id = ?",
            row -> view(row, review, days),
            revisions.first(review))
        .orElseGet(
            () ->
                new MeetingView(
                    null,
                    null,
                    MeetingSteps.holdBy(review.month(), days, parameters).orElse(null),
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null));
  }

  private MeetingView view(Row row, StoredReview review, ServiceCalendar days) {
    LocalDate held = row.date("held_on");
    return new MeetingView(
        MeetingState.valueOf(row.text("state")),
        row.date("planned_on"),
        MeetingSteps.holdBy(review.month(), days, parameters).orElse(null),
        held,
        row.text("participants"),
        held == null ? null : MeetingSteps.minutesBy(held, days, parameters).orElse(null),
        row.text("trends"),
        row.text("business_changes"),
        row.text("new_needs"),
        row.instant("closed_at"));
  }

  private StoredReview require(String number) {
    return store
        .byNumber(number)
        .filter(reach::reaches)
        .orElseThrow(() -> RuleBroken.at("review", "REC-1", number));
  }
}
