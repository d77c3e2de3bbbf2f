package org.evident.batch.capacity;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import org.evident.supply.capacity.boundary.TrendOrders;

/** Orders the forecasts of each night. A server that was down at the hour makes up for it; two make one order of it. */
@Singleton
@Startup
@PermitAll
public class TrendTimer {

  @Inject private TrendOrders orders;

  @Schedule(hour = "*", minute = "37", persistent = false)
  void order() {
    orders.night();
  }
}
