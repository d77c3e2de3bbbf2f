package org.evident.foundation.duty.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.evident.foundation.duty.rule.OccurrenceState;
import org.evident.foundation.history.boundary.Histories;
import org.evident.foundation.history.rule.FieldChange;
import org.evident.foundation.party.boundary.RoleHolders;
import org.evident.foundation.storage.boundary.Statements;
import org.evident.kernel.RecordKind;
import org.evident.kernel.RecordRef;

/**
 * Makes the occurrences of duties appear and grow due. It remembers nothing: what was missed while no server was up
 * appears when one is up again, and two servers that look at once wait for each other's rows and find them done.
 */
@Stateless
@PermitAll
public class DutyWatch {

  @Inject private Statements statements;
  @Inject private RoleHolders holders;
  @Inject private Histories histories;
  @Inject private Event<DutyTold> told;
  @Inject private Clock clock;

  /** Brings all occurrences to where they stand today, and tells those who see to them. */
  public void look() {
    LocalDate today = LocalDate.now(clock);
    // Whoever moves the next day on holds the duty's row, so that nobody else makes the same
    // occurrence.
    while (statements.change(
            "update scheduled_duty set next_due = next_due + interval_days where ended = 0 and next_due"
                + " <= cast(? as date) + lead_days",
            today)
        > 0) {
      statements.change(
          "insert into duty_occurrence (duty_id, planned, grace_end, state) select d.id, d.next_due -"
              + " d.interval_days, d.next_due - d.interval_days + d.grace_days, 'PLANNED' from"
              + " scheduled_duty d where d.ended = 0 and d.next_due > d.anchor and not exists (select 1"
              + " from duty_occurrence o where o.duty_id = d.id and o.planned = d.next_due -"
              + " d.interval_days)");
    }
    moving(today).forEach(occurrence -> move(occurrence, today));
  }

  /** The occurrences nobody was told of in the state time has put them in. */
  private List<OccurrenceView> moving(LocalDate today) {
    return statements.list(
        OccurrenceView.COLUMNS
            + "where d.ended = 0 and o.state in ('PLANNED', 'DUE', 'OVERDUE') and (o.told is null or"
            + " (o.state = 'PLANNED' and o.planned <= ?) or (o.state = 'DUE' and o.grace_end < ?))"
            + " order by o.planned, d.number",
        OccurrenceView::of,
        today,
        today);
  }

  private void move(OccurrenceView occurrence, LocalDate today) {
    OccurrenceState now = OccurrenceState.on(today, occurrence.planned(), occurrence.graceEnd());
    RecordRef about = new RecordRef(RecordKind.DUTY, occurrence.duty().number());
    int changed =
        statements.change(
            "update duty_occurrence set state = ?, told = ? where planned = ? and duty_id = (select id"
                + " from scheduled_duty where number = ?) and (told is null or told <> ?) and state = ?",
            now,
            now,
            occurrence.planned(),
            about.number(),
            now,
            occurrence.state());
    if (changed == 0) {
      return;
    }
    histories.changed(
        about,
        "OCCURRENCE_" + now,
        "",
        FieldChange.of("state " + occurrence.planned(), before(occurrence, now), now));
    told.fire(
        new DutyTold(
            about,
            clock.instant(),
            now.name(),
            occurrence.duty().title(),
            occurrence.planned(),
            holders.reaching(occurrence.duty().places(), occurrence.duty().responsible())));
  }

  /** What was there before; an occurrence that has just appeared was nowhere. */
  private static String before(OccurrenceView occurrence, OccurrenceState now) {
    return occurrence.state().equals(now.name()) ? null : occurrence.state();
  }
}
