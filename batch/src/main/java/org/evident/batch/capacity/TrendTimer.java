package org.evident.batch.capacity;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.ZonedDateTime;
import org.evident.foundation.servicetime.boundary.OrganisationTime;
import org.evident.supply.capacity.boundary.TrendOrders;

/** Orders the forecasts of each night. A server that was down at the hour makes up for it; two make one order of it. */
@Singleton
@Startup
@PermitAll
public class TrendTimer {

  private static final int NIGHT = 1;

  @Inject private TrendOrders orders;
  @Inject private OrganisationTime organisation;
  @Inject private Clock clock;

  @Schedule(hour = "*", minute = "37", persistent = false)
  void order() {
    ZonedDateTime now = clock.instant().atZone(organisation.calendar().zone());
    if (now.getHour() >= NIGHT) {
      orders.night(now.toLocalDate());
    }
  }
}
