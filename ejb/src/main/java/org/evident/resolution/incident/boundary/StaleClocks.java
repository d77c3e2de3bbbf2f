package org.evident.resolution.incident.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.evident.agreement.servicelevel.boundary.AgreementActivated;
import org.evident.foundation.servicetime.boundary.CalendarChanged;
import org.evident.foundation.storage.boundary.Statements;

/** Marks the open clocks that a change concerns, so that the timer computes them anew. */
@ApplicationScoped
class StaleClocks {

  @Inject private Statements statements;

  /** The clocks that run may take over the version that has begun (SLM-2). */
  void mark(@Observes AgreementActivated activated) {
    statements.change(
        "update sla_clock set zone_data = '' where state in ('RUNNING', 'PAUSED') and customer_id = ?",
        activated.customer());
  }

  /** Each date is counted by the calendar version that holds on it (CAL-6). */
  void mark(@Observes CalendarChanged changed) {
    statements.change(
        "update sla_clock set zone_data = '' where state in ('RUNNING', 'PAUSED') and"
            + " agreement_version_id in (select version_id from agreement_target where calendar_code"
            + " = ?)",
        changed.about().number());
  }
}
