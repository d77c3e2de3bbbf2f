package org.evident.evaluation.servicereview.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.YearMonth;
import java.time.ZoneId;
import org.evident.foundation.storage.boundary.Statements;
import org.evident.kernel.RuleBroken;
import org.evident.resolution.incident.boundary.ClockAmending;

/** Refuses to correct a verdict that a published review has counted (SLA-10). */
@ApplicationScoped
class PublishedMonths {

  @Inject private Statements statements;

  void refuse(@Observes ClockAmending amending) {
    ZoneId zone =
        statements
            .first(
                "select reporting_zone from customer where id = ?",
                row -> ZoneId.of(row.text("reporting_zone")),
                amending.customer())
            .orElseThrow();
    YearMonth month = YearMonth.from(amending.at().atZone(zone));
    statements
        .first(
            "select number from review where kind = 'SERVICE' and period = ? and customer_id = ? and"
                + " service_id = ? and published_at is not null",
            row -> row.text("number"),
            month.toString(),
            amending.customer(),
            amending.service())
        .ifPresent(
            number -> {
              throw new RuleBroken("SLA-10", month, number);
            });
  }
}
