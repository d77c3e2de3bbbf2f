package org.evident.supply.staffing.boundary;

import static org.evident.kernel.Role.CAPACITY_MANAGERS;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.evident.foundation.history.boundary.Histories;
import org.evident.foundation.history.rule.FieldChange;
import org.evident.foundation.numbering.boundary.Numbers;
import org.evident.foundation.party.boundary.Callers;
import org.evident.foundation.party.boundary.Mandates;
import org.evident.foundation.party.rule.Scope;
import org.evident.foundation.party.rule.ScopeKind;
import org.evident.kernel.FreeText;
import org.evident.kernel.RecordKind;
import org.evident.kernel.RecordRef;
import org.evident.kernel.Role;
import org.evident.kernel.RuleBroken;
import org.evident.supply.demand.boundary.DemandReading;
import org.evident.supply.staffing.rule.StaffWork;

/** The door to the hours of teams, for those who manage capacity (CAPM-2). */
@Stateless
@RolesAllowed(CAPACITY_MANAGERS)
public class StaffPlans {

  @Inject private StaffRows rows;
  @Inject private DemandReading demand;
  @Inject private Numbers numbers;
  @Inject private Mandates mandates;
  @Inject private Callers callers;
  @Inject private Histories histories;
  @Inject private Clock clock;

  /**
   * Plans the people of a team for a month.
   *
   * @throws RuleBroken CAPM-2 where an amount cannot be or the month is planned already, PTY-10 if the team is another's
   */
  public StaffPlanView plan(@Valid WriteStaffPlan command) {
    long team = team(command, "");
    List<StaffWork> works = works(command);
    String number = numbers.next(RecordKind.STAFF_PLAN, LocalDate.now(clock).getYear());
    rows.insert(number, team, command, works, callers.login());
    histories.write(about(number), "PLANNED", command.team() + " " + command.month());
    return find(number);
  }

  /**
   * Plans them anew.
   *
   * @param version the count that was read; whoever changed the plan meanwhile wins (REC-2)
   */
  public StaffPlanView change(String number, long version, @Valid WriteStaffPlan command) {
    StaffPlanView before = holding(number);
    long team = team(command, number);
    rows.update(number, version, team, command, works(command), callers.login());
    StaffPlanView after = find(number);
    histories.changed(
        about(number),
        "CHANGED",
        "",
        FieldChange.of("team", before.team(), after.team()),
        FieldChange.of("role", before.role(), after.role()),
        FieldChange.of("period", before.period(), after.period()),
        FieldChange.of("people", before.people(), after.people()),
        FieldChange.of("hoursEach", before.hoursEach(), after.hoursEach()),
        FieldChange.of("absence", before.absence(), after.absence()),
        FieldChange.of("factor", before.factor(), after.factor()),
        FieldChange.of("note", before.note(), after.note()),
        FieldChange.of("works", before.works(), after.works()));
    return after;
  }

  /** Lets a plan hold no longer, with a reason. */
  public StaffPlanView withdraw(String number, String reason) {
    FreeText.require(reason, "reason", "GEN-4");
    rows.end(holding(number), reason.strip());
    histories.write(about(number), "WITHDRAWN", reason.strip());
    return find(number);
  }

  /** The team, if the role of the caller reaches it and the month has no other plan of the same people. */
  private long team(WriteStaffPlan command, String number) {
    String name = command.team().strip();
    mandates.require(List.of(new Scope(ScopeKind.TEAM, name)), Role.CAPACITY_MANAGER);
    long team = rows.hold(name).orElseThrow(() -> RuleBroken.at("team", "REC-1", name));
    rows.same(team, command.activity(), command.month(), number)
        .ifPresent(
            other -> {
              throw RuleBroken.at("period", "CAPM-2.TWICE", command.month(), other);
            });
    return team;
  }

  private List<StaffWork> works(WriteStaffPlan command) {
    return command.works().stream()
        .map(one -> new StaffWork(one.work(), quantity(one, command), one.effort()))
        .toList();
  }

  /** How often work comes, as typed or as the forecast says of the month. */
  private double quantity(WriteStaffPlan.Work work, WriteStaffPlan command) {
    if (work.foretold() != null) {
      String month = command.month().toString();
      return demand.comparison(work.foretold()).months().stream()
          .filter(one -> one.period().equals(month))
          .map(one -> one.quantity())
          .mapToDouble(BigDecimal::doubleValue)
          .findFirst()
          .orElseThrow(() -> RuleBroken.at("forecast", "CAPM-2.FORECAST", work.foretold(), month));
    }
    if (work.quantity() == null) {
      throw RuleBroken.at("quantity", "CAPM-2.QUANTITY", "");
    }
    return work.quantity();
  }

  private StaffPlanView holding(String number) {
    StaffPlanView plan = find(number);
    if (plan.endedAt() != null) {
      throw new RuleBroken("CAPM-2.ENDED", number);
    }
    return plan;
  }

  private StaffPlanView find(String number) {
    return rows.find(number, TeamReach.of(mandates.scopes(Role.CAPACITY_MANAGER)));
  }

  private static RecordRef about(String number) {
    return new RecordRef(RecordKind.STAFF_PLAN, number);
  }
}
