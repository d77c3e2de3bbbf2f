package org.evident.evaluation.servicereview.boundary;

import static org.evident.kernel.Role.RELATIONSHIP_MANAGER;
import static org.evident.kernel.Role.SERVICE_LEVEL_MANAGER;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.evident.evaluation.servicereview.rule.MeetingReminder;
import org.evident.evaluation.servicereview.rule.MeetingState;
import org.evident.evaluation.servicereview.rule.MeetingSteps;
import org.evident.foundation.parameter.boundary.Parameters;
import org.evident.foundation.party.boundary.Callers;
import org.evident.foundation.party.boundary.RoleHolders;
import org.evident.foundation.servicetime.boundary.OrganisationTime;
import org.evident.foundation.servicetime.rule.ServiceCalendar;
import org.evident.foundation.storage.boundary.Row;
import org.evident.foundation.storage.boundary.Statements;
import org.evident.kernel.RecordKind;
import org.evident.kernel.RecordRef;

/** Tells those who meet on a review when they do, and reminds of what is due around it (REV-21). */
@ApplicationScoped
class MeetingTelling {

  /** What nobody met on by then is told by the next month's review. */
  private static final int MONTHS = 2;

  /** The review that holds, with the meeting that stands under its first revision. */
  private static final String MEETINGS =
      "select r.number, f.id as first_id, m.state, m.planned_on, m.held_on, r.period from review r join"
          + " review f on f.kind = r.kind and f.period = r.period and f.customer_id = r.customer_id and"
          + " f.service_id = r.service_id and f.revision = 1 left join review_meeting m on m.review_id ="
          + " f.id where r.state = 'PUBLISHED' and ";

  @Inject private Statements statements;
  @Inject private ReviewRecipients recipients;
  @Inject private RoleHolders holders;
  @Inject private OrganisationTime organisation;
  @Inject private Parameters parameters;
  @Inject private Callers callers;
  @Inject private Event<MeetingCalled> called;
  @Inject private Clock clock;

  /** Tells those who meet which day was settled; nobody is told of what they did themselves. */
  void settled(StoredReview review, LocalDate on) {
    Set<Long> people = recipients.meeting(review);
    people.remove(callers.current().id());
    announce(review, "SETTLED", on, people);
  }

  /**
   * The numbers of the reviews somebody is to be told of. That no meeting is planned is told of the review of the customer only:
   * its meeting discusses those of the services too.
   */
  List<String> due() {
    YearMonth month = YearMonth.from(clock.instant().atOffset(ZoneOffset.UTC));
    return statements
        .list(
            MEETINGS
                + "(m.state in ('PLANNED', 'HELD') or m.state is null and r.kind = 'CUSTOMER' and"
                + " r.period >= ?) order by r.number",
            waiting(),
            month.minusMonths(MONTHS).toString())
        .stream()
        .flatMap(Optional::stream)
        .filter(waiting -> !told(waiting))
        .map(Waiting::number)
        .toList();
  }

  /** Tells what is due of a review, if it was not told yet. */
  void remind(StoredReview review) {
    statements
        .first(
            MEETINGS + "(m.state is not null or r.kind = 'CUSTOMER') and r.number = ?",
            waiting(),
            review.number())
        .flatMap(found -> found)
        .filter(waiting -> !told(waiting))
        .ifPresent(waiting -> tell(review, waiting));
  }

  private void tell(StoredReview review, Waiting waiting) {
    MeetingReminder.Due due = waiting.due();
    statements.change(
        "insert into review_meeting_reminder (review_id, what, due_on, told_at) values (?, ?, ?, ?)",
        waiting.first(),
        due.what(),
        due.on(),
        clock.instant());
    announce(review, due.what().name(), due.on(), audience(review, due.what()));
  }

  private Set<Long> audience(StoredReview review, MeetingReminder what) {
    if (what == MeetingReminder.AHEAD) {
      return recipients.meeting(review);
    }
    Set<Long> people = holders.reaching(review.places(), RELATIONSHIP_MANAGER);
    if (what.isLate()) {
      people.addAll(holders.reaching(review.places(), SERVICE_LEVEL_MANAGER));
    }
    return people;
  }

  private Function<Row, Optional<Waiting>> waiting() {
    ServiceCalendar days = organisation.calendar();
    return row ->
        due(row, days).map(due -> new Waiting(row.text("number"), row.number("first_id"), due));
  }

  private Optional<MeetingReminder.Due> due(Row row, ServiceCalendar days) {
    String state = row.text("state");
    LocalDate held = row.date("held_on");
    Instant minutesBy =
        held == null ? null : MeetingSteps.minutesBy(held, days, parameters).orElse(null);
    return MeetingReminder.due(
        state == null ? null : MeetingState.valueOf(state),
        row.date("planned_on"),
        MeetingSteps.holdBy(YearMonth.parse(row.text("period")), days, parameters).orElse(null),
        minutesBy,
        clock.instant(),
        days.zone());
  }

  private boolean told(Waiting waiting) {
    return statements
        .first(
            "select 1 as told from review_meeting_reminder where review_id = ? and what = ? and due_on = ?",
            row -> true,
            waiting.first(),
            waiting.due().what(),
            waiting.due().on())
        .orElse(false);
  }

  private void announce(StoredReview review, String what, LocalDate on, Set<Long> people) {
    String of = review.serviceName() == null ? review.customerName() : review.serviceName();
    called.fire(
        new MeetingCalled(
            new RecordRef(RecordKind.REVIEW, review.number()),
            clock.instant(),
            what,
            of,
            review.month().toString(),
            on,
            people));
  }

  /** What is due of the meeting on a review, which stands under its first revision. */
  private record Waiting(String number, long first, MeetingReminder.Due due) {}
}
