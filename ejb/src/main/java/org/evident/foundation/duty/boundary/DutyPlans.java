package org.evident.foundation.duty.boundary;

import static org.evident.kernel.Role.OWNER_OF_SMS;
import static org.evident.kernel.Role.PROCESS_OWNERS;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import org.evident.foundation.duty.rule.DutyCycle;
import org.evident.foundation.duty.rule.DutySteps;
import org.evident.foundation.history.boundary.Histories;
import org.evident.foundation.history.boundary.KnownRecords;
import org.evident.foundation.numbering.boundary.Numbers;
import org.evident.foundation.party.boundary.Callers;
import org.evident.foundation.storage.boundary.Statements;
import org.evident.kernel.FreeText;
import org.evident.kernel.RecordKind;
import org.evident.kernel.RecordRef;
import org.evident.kernel.RuleBroken;

/** The door to which duties there are (processes.md 1.9). */
@Stateless
@RolesAllowed({OWNER_OF_SMS, PROCESS_OWNERS})
public class DutyPlans {

  private static final int BLOCK = 50;

  @Inject private Statements statements;
  @Inject private Numbers numbers;
  @Inject private Callers callers;
  @Inject private KnownRecords records;
  @Inject private Histories histories;
  @Inject private DutyWatch watch;
  @Inject private Clock clock;

  /** Plans a duty; what is due within its lead appears at once (DUT-1, DUT-2). */
  public DutyView plan(@Valid PlanDuty command) {
    DutyCycle cycle = command.cycle();
    LocalDate today = LocalDate.now(clock);
    DutySteps.plan(cycle, command.anchor(), today);
    RecordRef subject = command.about().isEmpty() ? null : records.find("subject", command.about());
    refuseSecond(command);
    String number = numbers.next(RecordKind.DUTY, today.getYear());
    statements.change(
        "insert into scheduled_duty (id, number, duty_key, title, process, subject_kind,"
            + " subject_number, interval_days, anchor, lead_days, grace_days, role, checklist, next_due,"
            + " ended, created_by, created_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0, ?, ?)",
        statements.block("scheduled_duty_seq", BLOCK),
        number,
        command.key(),
        command.title(),
        command.process(),
        subject == null ? null : subject.kind().name(),
        command.about(),
        cycle.intervalDays(),
        command.anchor(),
        cycle.leadDays(),
        cycle.graceDays(),
        command.role(),
        String.join("\n", command.checklist()),
        command.anchor(),
        callers.login(),
        clock.instant());
    histories.write(about(number), "CREATED", command.key() + " " + command.about());
    watch.look();
    return duty(number);
  }

  /** Ends a duty; its open occurrences are left out with the same reason. */
  public DutyView end(String number, String reason) {
    FreeText.require(reason, "reason", "DUT-5");
    duty(number);
    statements.change(
        "update duty_occurrence set state = 'SKIPPED', skip_reason = ?, skip_approved_by = ?,"
            + " skipped_at = ? where state in ('PLANNED', 'DUE', 'OVERDUE') and duty_id = (select id"
            + " from scheduled_duty where number = ?)",
        reason,
        callers.login(),
        clock.instant(),
        number);
    statements.change("update scheduled_duty set ended = id where number = ?", number);
    histories.write(about(number), "ENDED", reason);
    return duty(number);
  }

  private void refuseSecond(PlanDuty command) {
    boolean there =
        statements
            .first(
                "select number from scheduled_duty where duty_key = ? and subject_number = ? and ended ="
                    + " 0",
                row -> row.text("number"),
                command.key(),
                command.about())
            .isPresent();
    if (there) {
      throw RuleBroken.at("key", "DUT-1", command.key(), command.about());
    }
  }

  private DutyView duty(String number) {
    return statements
        .first(
            "select " + DutyView.COLUMNS + " from scheduled_duty d where d.number = ?",
            DutyView::of,
            number)
        .orElseThrow(() -> RuleBroken.at("duty", "REC-1", number));
  }

  private static RecordRef about(String number) {
    return new RecordRef(RecordKind.DUTY, number);
  }
}
