package org.evident.supply.staffing.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.evident.foundation.storage.boundary.Statements;
import org.evident.kernel.Keyed;
import org.evident.kernel.RuleBroken;
import org.evident.supply.staffing.rule.StaffBalance;
import org.evident.supply.staffing.rule.StaffHours;
import org.evident.supply.staffing.rule.StaffStanding;
import org.evident.supply.staffing.rule.StaffWork;

/** Where the hours of teams are kept. */
@ApplicationScoped
class StaffRows {

  private static final int BLOCK = 50;

  @Inject private Statements statements;
  @Inject private Clock clock;

  /** A plan by its number, if its team is within reach. */
  StaffPlanView find(String number, TeamReach reach) {
    return statements
        .first(
            "select "
                + StaffPlanView.COLUMNS
                + StaffPlanView.TABLES
                + "where p.number = ? "
                + reach.sql(),
            row -> StaffPlanView.of(row, works(row.number("id"))),
            reach.after(number))
        .orElseThrow(() -> RuleBroken.at("plan", "REC-1", number));
  }

  private List<StaffPlanView.Work> works(long plan) {
    return statements.list(
        "select work, quantity, effort, forecast from staff_work where plan_id = ? order by place",
        StaffPlanView.Work::of,
        plan);
  }

  /**
   * Plans within reach, the newest first, each with its key.
   *
   * @param standing of those wanted that hold, null for each plan
   */
  List<Keyed<StaffPlanView>> page(TeamReach reach, StaffStanding standing, long before, int limit) {
    String wanted = standing == null ? "" : standing.name();
    return statements.list(
        "select "
            + StaffPlanView.COLUMNS
            + StaffPlanView.TABLES
            + "where p.id < ? and (? = '' or p.ended_at is null and case when p.needed > p.available"
            + " then 'SHORT' else 'ENOUGH' end = ?) "
            + reach.sql()
            + "order by p.id desc fetch first "
            + limit
            + " rows only",
        row -> new Keyed<>(row.number("id"), StaffPlanView.of(row, List.of())),
        reach.after(before, wanted, wanted));
  }

  /** How many plans of a month hold, and how many of them are short. */
  StaffCounts counts(TeamReach reach, YearMonth month) {
    return statements
        .first(
            "select count(*) as plans, coalesce(sum(case when p.needed > p.available then 1 else 0 end),"
                + " 0) as short_of, coalesce(sum(p.available), 0) as available, coalesce(sum(p.needed), 0)"
                + " as needed "
                + StaffPlanView.TABLES
                + "where p.ended_at is null and p.period = ? "
                + reach.sql(),
            row ->
                new StaffCounts(
                    month.toString(),
                    row.number("plans"),
                    row.number("short_of"),
                    new StaffBalance(row.real("available"), row.real("needed")).load()),
            reach.after(month.toString()))
        .orElseThrow();
  }

  /** The names of the teams within reach. */
  List<String> teams(TeamReach reach) {
    return statements.list(
        "select t.name from team t where 1 = 1 " + reach.sql() + "order by t.name",
        row -> row.text("name"),
        reach.after());
  }

  /** The key of a team, which nobody else plans until the transaction ends; empty where there is none. */
  Optional<Long> hold(String team) {
    return statements.first(
        "select id from team where name = ? for update", row -> row.number("id"), team);
  }

  /** The number of the plan that holds for the same people and month, if it is another one. */
  Optional<String> same(long team, String activity, YearMonth month, String number) {
    return statements.first(
        "select number from staff_plan where team_id = ? and activity = ? and period = ? and ended_at"
            + " is null and number <> ?",
        row -> row.text("number"),
        team,
        activity,
        month.toString(),
        number);
  }

  void insert(String number, long team, WriteStaffPlan command, List<StaffWork> works, String by) {
    long id = statements.block("staff_plan_seq", BLOCK);
    StaffHours hours = command.hours();
    StaffBalance balance = StaffBalance.of(hours, works);
    statements.change(
        "insert into staff_plan (id, number, version, team_id, activity, period, people, hours_each,"
            + " absence, factor, available, needed, note, author, created_at) values (?, ?, 1, ?, ?, ?,"
            + " ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        id,
        number,
        team,
        command.activity(),
        command.month().toString(),
        hours.people(),
        hours.hoursEach(),
        hours.absence(),
        hours.factor(),
        balance.available(),
        balance.needed(),
        command.remark(),
        by,
        clock.instant());
    write(id, command, works);
  }

  /** Writes a plan anew; whoever changes it becomes its author. */
  void update(
      String number,
      long version,
      long team,
      WriteStaffPlan command,
      List<StaffWork> works,
      String by) {
    StaffHours hours = command.hours();
    StaffBalance balance = StaffBalance.of(hours, works);
    changed(
        number,
        statements.change(
            "update staff_plan set team_id = ?, activity = ?, period = ?, people = ?, hours_each = ?,"
                + " absence = ?, factor = ?, available = ?, needed = ?, note = ?, author = ?, version ="
                + " version + 1 where number = ? and version = ?",
            team,
            command.activity(),
            command.month().toString(),
            hours.people(),
            hours.hoursEach(),
            hours.absence(),
            hours.factor(),
            balance.available(),
            balance.needed(),
            command.remark(),
            by,
            number,
            version));
    long id =
        statements
            .first("select id from staff_plan where number = ?", row -> row.number("id"), number)
            .orElseThrow();
    statements.change("delete from staff_work where plan_id = ?", id);
    write(id, command, works);
  }

  /** Lets a plan hold no longer. */
  void end(StaffPlanView plan, String reason) {
    changed(
        plan.number(),
        statements.change(
            "update staff_plan set ended_at = ?, end_reason = ?, version = version + 1 where number = ?"
                + " and version = ?",
            clock.instant(),
            reason,
            plan.number(),
            plan.version()));
  }

  private void write(long plan, WriteStaffPlan command, List<StaffWork> works) {
    statements.changeAll(
        "insert into staff_work (plan_id, place, work, quantity, effort, forecast) values (?, ?, ?, ?,"
            + " ?, ?)",
        IntStream.range(0, works.size())
            .mapToObj(
                i ->
                    new Object[] {
                      plan,
                      i,
                      works.get(i).work().strip(),
                      works.get(i).quantity(),
                      works.get(i).effort(),
                      command.works().get(i).foretold()
                    })
            .toList());
  }

  private static void changed(String number, int rows) {
    if (rows == 0) {
      throw new RuleBroken("REC-2", number);
    }
  }
}
