package org.evident.batch.capacity;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.evident.assurance.availability.boundary.CheckPull;
import org.evident.foundation.monitoring.boundary.PullOrders;
import org.evident.supply.capacity.boundary.PullRun;

/** Looks every minute whether a monitoring server is to be asked. */
@Singleton
@Startup
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class PullTimer {

  private static final Logger LOG = Logger.getLogger(PullTimer.class.getName());

  @Inject private PullRun samples;
  @Inject private CheckPull checks;
  @Inject private PullOrders orders;

  @Schedule(hour = "*", minute = "*", second = "40", persistent = false)
  void look() {
    try {
      if (samples.isDue() || checks.isDue()) {
        orders.place();
      }
    } catch (RuntimeException failed) {
      LOG.log(Level.WARNING, failed, () -> "Monitoring servers are thought of again in a minute");
    }
  }
}
