package org.evident.supply.plan.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.evident.foundation.storage.boundary.Statements;
import org.evident.kernel.RuleBroken;
import org.evident.supply.plan.rule.Approval;
import org.evident.supply.plan.rule.PlanState;
import org.evident.supply.plan.rule.PlanTerms;

/** Writes capacity plans. */
@ApplicationScoped
class PlanKeeping {

  private static final int BLOCK = 50;

  @Inject private Statements statements;
  @Inject private Clock clock;

  /** Writes the head of an edition down; answers with its key. */
  long insert(String number, int edition, String follows, WritePlan command, String by) {
    long id = statements.block("capacity_plan_seq", BLOCK);
    statements.change(
        "insert into capacity_plan (id, number, version, edition, follows, title, scope_text, from_day,"
            + " to_day, options_text, recommendation, review_due, state, author, created_at, frozen_at)"
            + " values (?, ?, 1, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        id,
        number,
        edition,
        follows,
        command.title().strip(),
        command.scope().strip(),
        command.from(),
        command.to(),
        command.options().strip(),
        command.recommendation().strip(),
        command.reviewDue(),
        PlanState.DRAFT,
        by,
        clock.instant(),
        clock.instant());
    return id;
  }

  /** Writes the head of a draft anew and takes back what was said of it; whoever changes it becomes its author. */
  void update(PlanRows.Stored before, long version, WritePlan command, PlanTerms terms, String by) {
    set(
        before.view().number(),
        version,
        "title = ?, scope_text = ?, from_day = ?, to_day = ?, options_text = ?, recommendation = ?,"
            + " review_due = ?, author = ?, frozen_at = ?",
        command.title().strip(),
        terms.scope().strip(),
        terms.from(),
        terms.to(),
        terms.options().strip(),
        terms.recommendation().strip(),
        terms.review(),
        by,
        clock.instant());
    for (String table : List.of("metric", "impact", "voice")) {
      statements.change("delete from capacity_plan_" + table + " where plan_id = ?", before.id());
    }
  }

  /** Writes down what stands for the content of an edition (CPL-7); no change of it. */
  void seal(PlanRows.Stored stored, String fingerprint) {
    statements.change(
        "update capacity_plan set fingerprint = ? where id = ?", fingerprint, stored.id());
  }

  void addMetrics(List<Object[]> rows) {
    statements.changeAll(
        "insert into capacity_plan_metric (plan_id, metric_id, current_value, current_day,"
            + " forecast_day, forecast_value, forecast_half, method, mase, maximum, warning, critical,"
            + " lead_days, critical_early, critical_expected, critical_late, order_by_day, scenario,"
            + " scenario_revision, scenario_title, cost, currency, scenario_value, scenario_critical,"
            + " demand_forecast, demand_factor, demand_value, change_on, change_text) select cast(? as"
            + " bigint), m.id, cast(? as double precision), cast(? as date), cast(? as date), cast(? as"
            + " double precision), cast(? as double precision), cast(? as varchar(20)), cast(? as double"
            + " precision), cast(? as double precision), cast(? as double precision), cast(? as double"
            + " precision), cast(? as integer), cast(? as varchar(30)), cast(? as varchar(30)), cast(? as"
            + " varchar(30)), cast(? as date), cast(? as varchar(20)), cast(? as integer), cast(? as"
            + " varchar(200)), cast(? as numeric(14,2)), cast(? as varchar(3)), cast(? as double"
            + " precision), cast(? as varchar(30)), cast(? as varchar(20)), cast(? as double precision),"
            + " cast(? as double precision), cast(? as date), cast(? as varchar(2000)) from"
            + " capacity_metric m where m.number = ?",
        rows);
  }

  void addImpacts(long plan, List<WritePlan.Impact> impacts) {
    statements.changeAll(
        "insert into capacity_plan_impact (plan_id, kind, reference, effect) values (?, ?, ?, ?)",
        impacts.stream()
            .map(one -> new Object[] {plan, one.kind(), one.asking(), one.effect().strip()})
            .toList());
  }

  void addVoices(long plan, List<Approval.Voice> voices) {
    statements.changeAll(
        "insert into capacity_plan_voice (plan_id, acting_role, service, login, at) values (?, ?, ?,"
            + " ?, ?)",
        voices.stream()
            .map(
                one -> new Object[] {plan, one.role(), one.service(), one.login(), clock.instant()})
            .toList());
  }

  /** Notes that people are told of the review of a plan, once for each day; what people wrote on it stays as they read it. */
  boolean remind(String number) {
    return statements.change(
            "update capacity_plan set reminded_for = review_due where number = ? and (reminded_for is null"
                + " or reminded_for <> review_due)",
            number)
        > 0;
  }

  /** Sets columns of a plan, unless somebody else changed it meanwhile. */
  void set(String number, long version, String columns, Object... values) {
    List<Object> all = new ArrayList<>(Arrays.asList(values));
    all.add(number);
    all.add(version);
    int changed =
        statements.change(
            "update capacity_plan set "
                + columns
                + ", version = version + 1 where number = ? and version = ?",
            all.toArray());
    if (changed == 0) {
      throw new RuleBroken("REC-2", number);
    }
  }
}
