package org.evident.batch.servicereview;

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
import org.evident.evaluation.servicereview.boundary.ReviewFollowUp;
import org.evident.kernel.Setting;

/** Looks at published reviews every few minutes: their decisions fall due, and have to be told (REP-3). */
@Singleton
@Startup
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class FollowUpTimer {

  private static final Logger LOG = Logger.getLogger(FollowUpTimer.class.getName());

  @Inject private ReviewFollowUp followUp;
  @Resource private TimerService timers;

  @PostConstruct
  void begin() {
    timers.createSingleActionTimer(
        Setting.WATCH_EVERY.duration().toMillis(), new TimerConfig(null, false));
  }

  @Timeout
  void look() {
    try {
      followUp.due().forEach(this::pass);
    } finally {
      begin();
    }
  }

  /** One that fails, for instance since another server was faster, stays due and holds up none of the others. */
  private void pass(String number) {
    try {
      followUp.pass(number);
    } catch (RuntimeException failed) {
      LOG.log(Level.WARNING, failed, () -> "Stays due: " + number);
    }
  }
}
