package org.evident.resolution.incident.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import org.evident.agreement.servicelevel.boundary.AgreementActivated;
import org.evident.foundation.servicetime.boundary.CalendarChanged;
import org.evident.foundation.storage.boundary.Statements;

/** Marks the open clocks that a change concerns, so that the timer computes them anew. */
@ApplicationScoped
class StaleClocks {

  @Inject private Statements statements;

  /** The clocks that run may take over the version that has begun (SLM-2); where none runs, one may begin (SLA-15). */
  void mark(@Observes AgreementActivated activated) {
    statements.change(
        "update sla_clock set zone_data = '' where state in ('RUNNING', 'PAUSED') and customer_id = ?",
        activated.customer());
    statements.change(
        "update commitment_clock set zone_data = '' where state in ('RUNNING', 'PAUSED') and"
            + " customer_id = ?",
        activated.customer());
    statements.change(
        "insert into clock_awaited (incident_id) select i.id from incident i where i.customer_id = ?"
            + " and i.state in ('NEW', 'ASSIGNED', 'IN_PROGRESS', 'PENDING') and not exists (select 1"
            + " from sla_clock k where k.incident_id = i.id and k.state in ('RUNNING', 'PAUSED'))",
        activated.customer());
  }

  /** Each date is counted by the calendar version that holds on it (CAL-6). */
  void mark(@Observes CalendarChanged changed) {
    for (String clocks : List.of("sla_clock", "commitment_clock")) {
      statements.change(
          "update "
              + clocks
              + " set zone_data = '' where state in ('RUNNING', 'PAUSED') and agreement_version_id in"
              + " (select version_id from agreement_target where calendar_code = ? union all select"
              + " version_id from agreement_service_target where calendar_code = ?)",
          changed.about().number(),
          changed.about().number());
    }
  }
}
