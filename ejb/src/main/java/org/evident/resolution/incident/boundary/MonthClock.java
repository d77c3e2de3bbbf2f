package org.evident.resolution.incident.boundary;

import java.time.Instant;
import java.util.List;
import org.evident.agreement.servicelevel.rule.ClockEvent;
import org.evident.agreement.servicelevel.rule.Metric;
import org.evident.agreement.servicelevel.rule.SlaClock;
import org.evident.agreement.servicelevel.rule.TargetSource;

/**
 * A clock as a month sees it (SLA-14): by all that is known where it had stopped for good before the month's end, and as
 * it stood at the end where it was open then or was reopened later.
 *
 * @param reopenedLater whether it stood stopped at the end, and was reopened after it
 */
public record MonthClock(SlaClock clock, boolean reopenedLater) {

  /** Folds a ledger; {@code null} where no target holds. */
  static MonthClock fold(
      Metric metric, List<ClockEvent> ledger, TargetSource targets, Instant end) {
    SlaClock known = SlaClock.fold(metric, ledger, targets);
    if (known.target().isEmpty()) {
      return null;
    }
    if (known.stoppedAt().filter(at -> at.isBefore(end)).isPresent()) {
      return new MonthClock(known, false);
    }
    List<ClockEvent> before = ledger.stream().filter(e -> e.at().isBefore(end)).toList();
    SlaClock then = SlaClock.fold(metric, before, targets).at(end);
    return new MonthClock(then, !then.isOpen());
  }
}
