package org.evident.evaluation.servicereview.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.ZoneId;
import org.evident.evaluation.servicereview.rule.CapacityFigures;
import org.evident.evaluation.servicereview.rule.CountedMetric;
import org.evident.supply.capacity.boundary.MetricStanding;
import org.evident.supply.capacity.boundary.MetricView;
import org.evident.supply.capacity.boundary.MonthCapacity;

/** Measures what is left of the capacity a service needs (S11). */
@ApplicationScoped
class MeasuredCapacity {

  @Inject private MonthCapacity capacity;

  /** Adds a service's metrics as they stood at the end of the month. */
  void measure(Scope scope, Measured to) {
    to.add(
        CapacityFigures.of(
            capacity.of(scope.service(), scope.span().start(), scope.span().end()).stream()
                .map(MeasuredCapacity::counted)
                .toList()));
  }

  private static CountedMetric counted(MetricStanding found) {
    MetricView metric = found.metric();
    return new CountedMetric(
        metric.number(),
        metric.name(),
        metric.unit(),
        metric.warning(),
        metric.critical(),
        ZoneId.of(metric.zone()),
        found.standing());
  }
}
