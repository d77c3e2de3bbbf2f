package org.evident.foundation.duty.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.evident.foundation.duty.rule.OccurrenceState;
import org.evident.foundation.history.boundary.Histories;
import org.evident.foundation.history.rule.FieldChange;
import org.evident.foundation.register.boundary.RecordWithdrawn;
import org.evident.foundation.storage.boundary.Statements;
import org.evident.kernel.RecordKind;
import org.evident.kernel.RecordRef;

/** Opens again what was done with a record that is withdrawn, in the transaction that withdraws it (DUT-9). */
@ApplicationScoped
public class DutyReopening {

  @Inject private Statements statements;
  @Inject private Histories histories;

  /** The occurrences the record was the result of are where time puts them; whoever sees to them is told anew. */
  void withdrawn(@Observes RecordWithdrawn event) {
    List<OccurrenceView> done =
        statements.list(
            OccurrenceView.COLUMNS
                + "where o.result_kind = ? and o.result_number = ? and o.state <> 'SKIPPED' and d.ended ="
                + " 0 order by o.planned",
            OccurrenceView::of,
            event.record().kind(),
            event.record().number());
    LocalDate today = LocalDate.ofInstant(event.at(), ZoneOffset.UTC);
    done.forEach(occurrence -> reopen(occurrence, event, today));
  }

  private void reopen(OccurrenceView done, RecordWithdrawn event, LocalDate today) {
    OccurrenceState now = OccurrenceState.on(today, done.planned(), done.graceEnd());
    int changed =
        statements.change(
            "update duty_occurrence set state = ?, told = null, result_kind = null, result_number = null,"
                + " completed_by = null, completed_at = null where planned = ? and state = ? and"
                + " result_number = ? and duty_id = (select id from scheduled_duty where number = ?)",
            now,
            done.planned(),
            done.state(),
            event.record().number(),
            done.duty().number());
    if (changed == 1) {
      histories.changed(
          new RecordRef(RecordKind.DUTY, done.duty().number()),
          "OCCURRENCE_REOPENED",
          event.record().number() + ": " + event.reason(),
          FieldChange.of("state " + done.planned(), done.state(), now),
          FieldChange.of("result " + done.planned(), event.record().number(), null));
    }
  }
}
