package org.evident.agreement.servicelevel.rule;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * A later version of an agreement that running clocks take over when it begins, since the parties agreed so (SLM-2).
 *
 * @param from the version's first instant
 * @param targets its targets
 */
public record Migration(Instant from, TargetSource targets) {

  /** A ledger under an earlier version with what later versions take over; without any it stays the same. */
  public static List<ClockEvent> into(List<ClockEvent> ledger, List<Migration> later) {
    if (later.isEmpty()) {
      return ledger;
    }
    List<ClockEvent> all = new ArrayList<>(ledger);
    later.forEach(m -> all.add(m.event()));
    return all;
  }

  /** The change it makes, after all else that happens at its instant. */
  ClockEvent event() {
    return new Change.Retargeted(targets).at(from, Long.MAX_VALUE);
  }
}
