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
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.evident.kernel.Setting;
import org.evident.resolution.incident.boundary.AnswerWatch;
import org.evident.resolution.incident.boundary.ClockWatch;
import org.evident.resolution.incident.boundary.DeadlineWatch;

/**
 * Looks every few seconds for clocks that have something to signal, incidents nobody answers for and what is due on them. It remembers
 * nothing: what it missed while it was down is still due when it is up again (SLA-6, SLA-9).
 */
@Singleton
@Startup
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ClockTimer {

  private static final Logger LOG = Logger.getLogger(ClockTimer.class.getName());

  @Inject private ClockWatch watch;
  @Inject private AnswerWatch answers;
  @Inject private DeadlineWatch deadlines;
  @Resource private TimerService timers;

  @PostConstruct
  void begin() {
    timers.createSingleActionTimer(
        Setting.SIGNAL_EVERY.duration().toMillis(), new TimerConfig(null, false));
  }

  @Timeout
  void look() {
    try {
      each(watch::stale, watch::recompute);
      each(watch::due, watch::give);
      each(answers::toRemind, answers::remind);
      each(answers::toGiveUp, answers::giveUp);
      each(answers::toGoOn, answers::goOn);
      each(deadlines::due, deadlines::pass);
    } finally {
      begin();
    }
  }

  /** One that fails, for instance since another server was faster, stays due and holds up none of the others. */
  private static <T> void each(Supplier<List<T>> due, Consumer<T> act) {
    for (T one : due.get()) {
      try {
        act.accept(one);
      } catch (RuntimeException failed) {
        LOG.log(Level.WARNING, failed, () -> "Stays due: " + one);
      }
    }
  }
}
