package org.evident.resolution.incident.boundary;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.evident.agreement.servicelevel.rule.Signal;
import org.evident.agreement.servicelevel.rule.SlaClock;
import org.evident.foundation.storage.boundary.Statements;

/**
 * What the clocks of a chunk of imported incidents signal: what held before the import is stored and told to nobody, the
 * rest lies ahead (import rule 11). Of an incident that was here before, people may have been told already.
 */
final class SignalRows {
  private final Instant now;
  private final List<Object[]> past = new ArrayList<>();
  private final List<Object[]> ahead = new ArrayList<>();
  private final Map<Long, List<SlaClock>> known = new LinkedHashMap<>();

  SignalRows(Instant now) {
    this.now = now;
  }

  void add(long incident, boolean isNew, List<SlaClock> clocks) {
    if (!isNew) {
      known.put(incident, clocks);
      return;
    }
    for (SlaClock clock : clocks) {
      for (Signal signal : Signal.of(clock)) {
        if (signal.at().isAfter(now)) {
          ahead.add(ClockSignals.ahead(incident, signal));
        } else {
          past.add(ClockSignals.quiet(incident, signal, now));
        }
      }
    }
  }

  void write(Statements statements, ClockSignals signals) {
    statements.changeAll(ClockSignals.IMPORTED, past);
    statements.changeAll(ClockSignals.AHEAD, ahead);
    known.forEach(signals::plan);
  }
}
