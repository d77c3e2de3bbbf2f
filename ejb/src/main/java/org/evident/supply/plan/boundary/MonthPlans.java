package org.evident.supply.plan.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.evident.foundation.storage.boundary.Row;
import org.evident.foundation.storage.boundary.Statements;

/** Answers whoever adds capacity plans up over all services (processes.md 3.21); their door has decided who may. */
@Stateless
@PermitAll
public class MonthPlans {

  @Inject private Statements statements;

  /** Each active metric that was ever measured, by number, with the plans that held for it at one time or another. */
  public List<Planned> all() {
    Map<Long, List<Held>> plans = new HashMap<>();
    statements.each(
        "select x.metric_id, p.approved_at, p.ended_at, p.to_day from capacity_plan p join"
            + " capacity_plan_metric x on x.plan_id = p.id where p.approved_at is not null",
        row ->
            plans
                .computeIfAbsent(row.number("metric_id"), m -> new ArrayList<>())
                .add(Held.of(row)));
    return statements.list(
        "select k.* from (select m.id, m.number, s.name as service, (select min(d.local_day) from"
            + " capacity_day d where d.metric_id = m.id) as first_day from capacity_metric m join service s"
            + " on s.id = m.service_id where m.active) k where k.first_day is not null order by k.number",
        row ->
            new Planned(
                row.text("number"),
                row.text("service"),
                row.date("first_day"),
                plans.getOrDefault(row.number("id"), List.of())));
  }

  /** A metric with the day it was first measured on, and its plans. */
  public record Planned(String metric, String service, LocalDate since, List<Held> plans) {

    /** Whether a plan held for it at an instant whose time was not over on a day. */
    public boolean isPlanned(Instant at, LocalDate day) {
      return plans.stream().anyMatch(plan -> plan.holds(at, day));
    }
  }

  /** When a plan was approved, when another took its place, null while none has, and the last day it is about. */
  public record Held(Instant from, Instant until, LocalDate lastDay) {

    static Held of(Row row) {
      return new Held(row.instant("approved_at"), row.instant("ended_at"), row.date("to_day"));
    }

    boolean holds(Instant at, LocalDate day) {
      return from.isBefore(at) && (until == null || !until.isBefore(at)) && !lastDay.isBefore(day);
    }
  }
}
