package org.evident.evaluation.servicereview.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.evident.evaluation.servicereview.rule.DemandFigures;
import org.evident.supply.demand.boundary.ServiceDemand;

/** Measures what was consumed of a service against what was foretold (S11). */
@ApplicationScoped
class MeasuredDemand {

  @Inject private ServiceDemand demand;

  /** Adds each unit of which a forecast holds. */
  void measure(Scope scope, Measured to) {
    to.add(
        DemandFigures.of(
            demand.of(scope.customer(), scope.service(), scope.month()).stream()
                .map(f -> new DemandFigures.Foretold(f.forecast(), f.unit(), f.month()))
                .toList()));
  }
}
