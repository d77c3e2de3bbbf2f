package org.evident.batch.retention;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.evident.foundation.retention.boundary.RetentionNights;

/** Orders the run of each night. A server that was down at the hour makes up for it; two make one order of it. */
@Singleton
@Startup
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class RetentionTimer {

  private static final Logger LOG = Logger.getLogger(RetentionTimer.class.getName());

  @Inject private RetentionNights nights;

  @Schedule(hour = "*", minute = "7,27,47", persistent = false)
  void look() {
    try {
      nights.order();
    } catch (RuntimeException failed) {
      LOG.log(Level.WARNING, failed, () -> "The run is ordered again at the next turn");
    }
  }
}
