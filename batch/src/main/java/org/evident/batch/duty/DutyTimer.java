package org.evident.batch.duty;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.evident.foundation.duty.boundary.DutyWatch;

/** Looks every few minutes for duties that come round or are late. */
@Singleton
@Startup
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class DutyTimer {

  private static final Logger LOG = Logger.getLogger(DutyTimer.class.getName());

  @Inject private DutyWatch watch;

  /** What another server was faster with is looked for again at the next turn. */
  @Schedule(hour = "*", minute = "*/5", persistent = false)
  void look() {
    try {
      watch.look();
    } catch (RuntimeException failed) {
      LOG.log(Level.WARNING, failed, () -> "Duties are looked at again at the next turn");
    }
  }
}
