package org.evident.supply.plan.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
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
    Map<String, Planned> metrics = new LinkedHashMap<>();
    statements.each(
        "select k.*, p.approved_at, p.ended_at, p.to_day from (select m.id, m.number, s.name as service,"
            + " (select min(d.local_day) from capacity_day d where d.metric_id = m.id) as first_day from"
            + " capacity_metric m join service s on s.id = m.service_id where m.active) k left join"
            + " (capacity_plan_metric x join capacity_plan p on p.id = x.plan_id and p.approved_at is not"
            + " null) on x.metric_id = k.id where k.first_day is not null order by k.number",
        row -> {
          Planned metric = metrics.computeIfAbsent(row.text("number"), n -> Planned.of(row));
          if (row.instant("approved_at") != null) {
            metric.plans().add(Held.of(row));
          }
        });
    return List.copyOf(metrics.values());
  }

  /** A metric with the day it was first measured on, and its plans. */
  public record Planned(String metric, String service, LocalDate since, List<Held> plans) {

    static Planned of(Row row) {
      return new Planned(
          row.text("number"), row.text("service"), row.date("first_day"), new ArrayList<>());
    }

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
