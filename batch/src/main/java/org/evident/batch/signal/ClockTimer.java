package org.evident.batch.signal;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Lock;
import jakarta.ejb.LockType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.evident.resolution.incident.boundary.AnswerWatch;
import org.evident.resolution.incident.boundary.ClockWatch;

/**
 * Looks every few seconds for clocks that have something to signal. It remembers nothing: what it missed while it was
 * down is still due when it is up again (SLA-9).
 */
@Singleton
@Startup
@PermitAll
@Lock(LockType.READ)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ClockTimer {

  private static final Logger LOG = Logger.getLogger(ClockTimer.class.getName());

  @Inject private ClockWatch watch;
  @Inject private AnswerWatch answers;

  @Schedule(hour = "*", minute = "*", second = "*/3", persistent = false)
  void look() {
    each(watch.stale(), watch::recompute);
    each(watch.due(), watch::give);
    each(answers.toRemind(), answers::remind);
    each(answers.toGiveUp(), answers::giveUp);
  }

  /** One that fails, for instance since another server was faster, stays due and holds up none of the others. */
  private static <T> void each(List<T> found, Consumer<T> act) {
    for (T one : found) {
      try {
        act.accept(one);
      } catch (RuntimeException failed) {
        LOG.log(Level.WARNING, failed, () -> "Stays due: " + one);
      }
    }
  }
}
