package org.evident.resolution.incident.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.evident.foundation.servicetime.boundary.CalendarChanged;
import org.evident.foundation.storage.boundary.Statements;

/** Marks the open clocks of a changed calendar, so that the timer computes them anew (CAL-6). */
@ApplicationScoped
class StaleClocks {

  @Inject private Statements statements;

  void mark(@Observes CalendarChanged changed) {
    statements.change(
        "update sla_clock set zone_data = '' where state in ('RUNNING', 'PAUSED') and"
            + " agreement_version_id in (select version_id from agreement_target where calendar_code"
            + " = ?)",
        changed.about().number());
  }
}
