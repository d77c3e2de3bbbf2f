package org.evident.supply.plan.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.evident.foundation.storage.boundary.Statements;

/** Answers whoever adds capacity plans up over all services (processes.md 3.21); their door has decided who may. */
@Stateless
@PermitAll
public class MonthPlans {

  @Inject private Statements statements;

  /**
   * Each metric that was active and measured before an instant, with the number of the plan that held for it then and whose
   * time was not over, null for none; by number.
   */
  public List<Planned> at(Instant end, LocalDate day) {
    return statements.list(
        "select m.number, s.name as service, (select max(p.number) from capacity_plan p join"
            + " capacity_plan_metric x on x.plan_id = p.id where x.metric_id = m.id and p.approved_at < ?"
            + " and (p.ended_at is null or p.ended_at >= ?) and p.to_day >= ?) as plan from"
            + " capacity_metric m join service s on s.id = m.service_id where m.active and exists (select"
            + " 1 from capacity_day d where d.metric_id = m.id and d.local_day <= ?) order by m.number",
        row -> new Planned(row.text("number"), row.text("service"), row.text("plan")),
        end,
        end,
        day,
        day);
  }

  /** A metric and the plan that held for it. */
  public record Planned(String metric, String service, String plan) {}
}
