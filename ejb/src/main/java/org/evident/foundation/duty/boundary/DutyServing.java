package org.evident.foundation.duty.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.evident.foundation.duty.rule.DutySteps;
import org.evident.foundation.duty.rule.OccurrenceState;
import org.evident.foundation.history.boundary.Histories;
import org.evident.foundation.history.rule.FieldChange;
import org.evident.foundation.party.boundary.Callers;
import org.evident.foundation.storage.boundary.Statements;
import org.evident.kernel.RecordKind;
import org.evident.kernel.RecordRef;

/** Completes what a process has served by itself, in the transaction that served it (DUT-8). */
@ApplicationScoped
public class DutyServing {

  @Inject private Statements statements;
  @Inject private Callers callers;
  @Inject private Histories histories;

  /** The oldest open occurrence of the duty is done, or names the record if its checklist leaves something to people. */
  void served(@Observes DutyServed event) {
    statements
        .first(
            OccurrenceView.COLUMNS
                + "where d.duty_key = ? and d.subject_number = ? and d.ended = 0 and o.state in"
                + " ('PLANNED', 'DUE', 'OVERDUE') and o.result_number is null order by o.planned limit"
                + " 1",
            OccurrenceView::of,
            event.key(),
            event.subject())
        .ifPresent(
            open -> {
              if (DutySteps.servesItself(open.duty().checklist())) {
                complete(open, event);
              } else {
                name(open, event);
              }
            });
  }

  private void name(OccurrenceView open, DutyServed event) {
    int changed =
        statements.change(
            "update duty_occurrence set result_kind = ?, result_number = ? where planned = ? and state ="
                + " ? and duty_id = (select id from scheduled_duty where number = ?)",
            event.result().kind(),
            event.result().number(),
            open.planned(),
            open.state(),
            open.duty().number());
    if (changed == 1) {
      histories.changed(
          new RecordRef(RecordKind.DUTY, open.duty().number()),
          "OCCURRENCE_SERVED",
          event.result().number(),
          FieldChange.of("result " + open.planned(), null, event.result().number()));
    }
  }

  private void complete(OccurrenceView open, DutyServed event) {
    LocalDate planned = open.planned();
    int changed =
        statements.change(
            "update duty_occurrence set state = 'COMPLETED', result_kind = ?, result_number = ?,"
                + " completed_by = ?, completed_at = ? where planned = ? and state = ? and duty_id ="
                + " (select id from scheduled_duty where number = ?)",
            event.result().kind(),
            event.result().number(),
            callers.login(),
            event.at(),
            planned,
            open.state(),
            open.duty().number());
    if (changed == 1) {
      histories.changed(
          new RecordRef(RecordKind.DUTY, open.duty().number()),
          "OCCURRENCE_COMPLETED",
          event.result().number(),
          FieldChange.of("state " + planned, open.state(), OccurrenceState.COMPLETED));
    }
  }
}
