package org.evident.supply.plan.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.evident.foundation.party.rule.Scope;
import org.evident.foundation.storage.boundary.Row;
import org.evident.foundation.storage.boundary.Statements;
import org.evident.kernel.Keyed;
import org.evident.kernel.Role;
import org.evident.kernel.RuleBroken;
import org.evident.supply.capacity.boundary.MetricReach;
import org.evident.supply.plan.rule.Approval;
import org.evident.supply.plan.rule.ImpactKind;
import org.evident.supply.plan.rule.PlanContent;

/** Where capacity plans are read. */
@ApplicationScoped
class PlanRows {

  /** Of a plan {@code p}: that it is about a metric within reach. */
  private static final String ABOUT =
      "exists (select 1 from capacity_plan_metric x join capacity_metric m on m.id = x.metric_id join"
          + " service s on s.id = m.service_id where x.plan_id = p.id ";

  @Inject private Statements statements;

  /**
   * Plans about a metric within reach, the newest first, each with its key.
   *
   * @param state the one wanted, empty for each
   */
  List<Keyed<PlanLine>> page(MetricReach reach, String state, long before, int limit) {
    return statements.list(
        "select "
            + PlanLine.COLUMNS
            + "from capacity_plan p where p.id < ? and (p.state = ? or ? = '') and "
            + ABOUT
            + reach.sql()
            + ") order by p.id desc fetch first "
            + limit
            + " rows only",
        row -> new Keyed<>(row.number("id"), PlanLine.of(row)),
        reach.between(List.of(before, state, state), List.of()));
  }

  /** A plan with all that belongs to it, if a metric it is about is within reach; of the metrics those that are. */
  Stored find(String number, MetricReach reach) {
    Stored found =
        statements
            .first(
                "select "
                    + PlanLine.COLUMNS
                    + ", p.version, p.follows, p.scope_text, p.options_text, p.recommendation,"
                    + " p.fingerprint, p.frozen_at, p.approved_at, p.ended_at, p.end_reason from capacity_plan p where"
                    + " p.number = ? and "
                    + ABOUT
                    + reach.sql()
                    + ")",
                row -> new Stored(row.number("id"), (int) row.number("metrics"), view(row)),
                reach.between(List.of(number), List.of()))
            .orElseThrow(() -> RuleBroken.at("plan", "REC-1", number));
    return new Stored(found.id, found.metrics, whole(found, reach));
  }

  /** What an edition says, all of its metrics, within reach or not (CPL-7). */
  PlanContent sealed(Stored stored) {
    List<PlanMetric> all = metrics(stored.id, MetricReach.of(List.of(Scope.GLOBAL)));
    return PlanSeal.of(stored.view, all, impacts(stored.id));
  }

  /** The numbers of the services a plan is about. */
  List<String> services(long plan) {
    return statements.list(
        "select distinct s.number from capacity_plan_metric x join capacity_metric m on m.id ="
            + " x.metric_id join service s on s.id = m.service_id where x.plan_id = ? order by s.number",
        row -> row.text("number"),
        plan);
  }

  /** The numbers of approved plans whose review is due by a day and nobody was told. */
  List<String> due(LocalDate day) {
    return statements.list(
        "select p.number from capacity_plan p where p.state = 'APPROVED' and p.review_due <= ? and"
            + " (p.reminded_for is null or p.reminded_for <> p.review_due) order by p.number",
        row -> row.text("number"),
        day);
  }

  private PlanView whole(Stored stored, MetricReach reach) {
    PlanView head = stored.view;
    String now = sealed(stored).fingerprint();
    List<PlanView.Voice> voices = voices(stored.id);
    Approval approval =
        new Approval(
            head.author(), services(stored.id), voices.stream().map(PlanView.Voice::said).toList());
    return new PlanView(
        head.number(),
        head.title(),
        head.edition(),
        head.follows(),
        head.from(),
        head.to(),
        head.scope(),
        head.options(),
        head.recommendation(),
        head.reviewDue(),
        head.state(),
        head.author(),
        head.createdAt(),
        head.frozenAt(),
        head.approvedAt(),
        head.endedAt(),
        head.endReason(),
        metrics(stored.id, reach),
        impacts(stored.id),
        voices,
        approval.openServices(),
        approval.moneyOpen(),
        head.fingerprint(),
        now.equals(head.fingerprint()),
        head.version());
  }

  private List<PlanMetric> metrics(long plan, MetricReach reach) {
    return statements.list(
        "select "
            + PlanMetric.COLUMNS
            + PlanMetric.TABLES
            + "where x.plan_id = ? "
            + reach.sql()
            + "order by s.name, m.name, m.id",
        PlanMetric::of,
        reach.between(List.of(plan), List.of()));
  }

  private List<PlanView.Impact> impacts(long plan) {
    return statements.list(
        "select kind, reference, effect from capacity_plan_impact where plan_id = ? order by case kind"
            + " when 'SERVICE_LEVEL' then 0 when 'AVAILABILITY' then 1 else 2 end",
        row ->
            new PlanView.Impact(
                ImpactKind.valueOf(row.text("kind")), row.text("reference"), row.text("effect")),
        plan);
  }

  private List<PlanView.Voice> voices(long plan) {
    return statements.list(
        "select acting_role, service, login, at from capacity_plan_voice where plan_id = ? order by"
            + " at, service",
        row -> {
          Role role = Role.valueOf(row.text("acting_role"));
          return new PlanView.Voice(
              role.name(),
              role == Role.SERVICE_OWNER ? row.text("service") : null,
              row.text("login"),
              row.instant("at"));
        },
        plan);
  }

  private static PlanView view(Row row) {
    PlanLine line = PlanLine.of(row);
    return new PlanView(
        line.number(),
        line.title(),
        line.edition(),
        row.text("follows"),
        line.from(),
        line.to(),
        row.text("scope_text"),
        row.text("options_text"),
        row.text("recommendation"),
        line.reviewDue(),
        line.state(),
        line.author(),
        line.createdAt(),
        row.instant("frozen_at"),
        row.instant("approved_at"),
        row.instant("ended_at"),
        row.text("end_reason"),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        false,
        row.text("fingerprint"),
        false,
        row.number("version"));
  }

  /**
   * A plan with its key.
   *
   * @param metrics how many it is about, within reach or not
   */
  record Stored(long id, int metrics, PlanView view) {}
}
