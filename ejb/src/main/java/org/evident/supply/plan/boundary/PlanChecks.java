package org.evident.supply.plan.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.evident.foundation.history.boundary.KnownRecords;
import org.evident.foundation.storage.boundary.Statements;
import org.evident.kernel.RuleBroken;
import org.evident.supply.plan.rule.PlanTerms;

/** What has to be so before a plan is approved (processes.md 3.21). */
@ApplicationScoped
class PlanChecks {

  /** Of an impact {@code i}: that the record it names asks for something still. */
  static final String ASKS =
      "exists (select 1 from agreement a join agreement_version v on v.agreement_id = a.id where"
          + " a.number = i.reference and v.customer_signed_at is not null and v.valid_from <= %1$s and"
          + " (v.valid_to is null or v.valid_to >= %1$s)) or exists (select 1 from continuity_test t where"
          + " t.number = i.reference and t.withdrawn_at is null)";

  private static final int DEMAND_DAYS = 100;

  @Inject private Statements statements;
  @Inject private KnownRecords records;
  @Inject private Clock clock;

  /** Refuses records that cannot ask for what they are said to. */
  void requireKinds(WritePlan command) {
    for (WritePlan.Impact impact : command.impacts()) {
      if (impact.asking() != null) {
        impact
            .kind()
            .requireAsking(records.find("reference", impact.asking()).kind(), impact.asking());
      }
    }
  }

  /** Refuses to approve what is not whole. */
  void requireWhole(PlanRows.Stored stored) {
    PlanView plan = stored.view();
    LocalDate today = LocalDate.now(clock);
    PlanTerms.requireImpacts(plan.impacts().stream().map(PlanView.Impact::kind).toList());
    new PlanTerms(
            plan.from(),
            plan.to(),
            plan.scope(),
            plan.options(),
            plan.recommendation(),
            plan.reviewDue())
        .requireReview(today);
    requireAsking(stored.id(), today);
    requireDemand(stored.id());
    requireMeasured(stored.id());
  }

  private void requireAsking(long plan, LocalDate today) {
    statements
        .first(
            "select i.reference from capacity_plan_impact i where i.plan_id = ? and i.reference is not"
                + " null and not ("
                + ASKS.formatted("cast(? as date)")
                + ") order by i.kind",
            row -> row.text("reference"),
            plan,
            today,
            today)
        .ifPresent(
            reference -> {
              throw RuleBroken.at("impacts", "CPL.ASKS", reference);
            });
  }

  private void requireDemand(long plan) {
    Instant since = clock.instant().minus(DEMAND_DAYS, ChronoUnit.DAYS);
    statements
        .first(
            "select m.name from capacity_plan_metric x join capacity_metric m on m.id = x.metric_id"
                + " where x.plan_id = ? and not exists (select 1 from demand_forecast f where f.number ="
                + " x.demand_forecast and f.state = 'APPROVED' and f.created_at >= ?) order by m.number",
            row -> row.text("name"),
            plan,
            since)
        .ifPresent(
            metric -> {
              throw RuleBroken.at("demandForecast", "CPL-1", metric);
            });
  }

  private void requireMeasured(long plan) {
    statements
        .first(
            "select r.number from capacity_requirement r where r.state = 'AGREED' and r.needed and"
                + " r.metric_id is null and r.service_id in (select m.service_id from"
                + " capacity_plan_metric x join capacity_metric m on m.id = x.metric_id where x.plan_id ="
                + " ?) order by r.number",
            row -> row.text("number"),
            plan)
        .ifPresent(
            requirement -> {
              throw RuleBroken.at("metrics", "CPL.UNMEASURED", requirement);
            });
  }
}
