package org.evident.resolution.incident.boundary;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
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
  private final List<Known> known = new ArrayList<>();

  SignalRows(Instant now) {
    this.now = now;
  }

  void add(long incident, boolean isNew, List<SlaClock> clocks, List<CommitmentClock> own) {
    if (!isNew) {
      known.add(new Known(incident, clocks, own));
      return;
    }
    clocks.forEach(clock -> add(incident, ClockSignals.REPORTED, clock));
    own.forEach(folded -> add(incident, folded.commitment(), folded.clock()));
  }

  private void add(long incident, long commitment, SlaClock clock) {
    for (Signal signal : Signal.of(clock)) {
      if (signal.at().isAfter(now)) {
        ahead.add(ClockSignals.ahead(incident, commitment, signal));
      } else {
        past.add(ClockSignals.quiet(incident, commitment, signal, now));
      }
    }
  }

  void write(Statements statements, ClockSignals signals) {
    statements.changeAll(ClockSignals.IMPORTED, past);
    statements.changeAll(ClockSignals.AHEAD, ahead);
    known.forEach(one -> signals.plan(one.incident(), one.clocks(), one.own()));
  }

  private record Known(long incident, List<SlaClock> clocks, List<CommitmentClock> own) {}
}
