package org.evident.batch.signal;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.Timeout;
import jakarta.ejb.TimerConfig;
import jakarta.ejb.TimerService;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.evident.foundation.servicetime.boundary.CalendarWatch;
import org.evident.kernel.Setting;

/** Looks every few minutes whether the known holidays of a calendar are about to end (CAL-7). */
@Singleton
@Startup
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class CalendarTimer {

  private static final Logger LOG = Logger.getLogger(CalendarTimer.class.getName());

  @Inject private CalendarWatch watch;
  @Resource private TimerService timers;

  @PostConstruct
  void begin() {
    timers.createSingleActionTimer(
        Setting.WATCH_EVERY.duration().toMillis(), new TimerConfig(null, false));
  }

  @Timeout
  void look() {
    try {
      watch.due().forEach(this::pass);
    } finally {
      begin();
    }
  }

  /** One that fails, for instance since another server was faster, stays due and holds up none of the others. */
  private void pass(String code) {
    try {
      watch.pass(code);
    } catch (RuntimeException failed) {
      LOG.log(Level.WARNING, failed, () -> "Stays due: " + code);
    }
  }
}
