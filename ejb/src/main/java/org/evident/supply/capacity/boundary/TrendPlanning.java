package org.evident.supply.capacity.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.evident.foundation.job.boundary.Planning;

/** When all metrics are next foretold. */
@ApplicationScoped
public class TrendPlanning implements Planning {

  @Inject private TrendOrders orders;

  @Override
  public List<Planned> planned(Instant now) {
    return List.of(new Planned(TrendOrders.JOB, orders.next(now)));
  }
}
