package org.evident.agreement.servicelevel.rule;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * One entry of a record's append-only ledger.
 *
 * @param at the instant the change holds from
 * @param sequence the order in which the changes of one instant hold; unique within the record
 * @param change what happened
 */
public record ClockEvent(Instant at, long sequence, Change change)
    implements Comparable<ClockEvent> {

  /** A ledger in its order; the same list where it is. */
  static List<ClockEvent> inOrder(List<ClockEvent> ledger) {
    for (int i = 1; i < ledger.size(); i++) {
      if (ledger.get(i - 1).compareTo(ledger.get(i)) > 0) {
        List<ClockEvent> sorted = new ArrayList<>(ledger);
        Collections.sort(sorted);
        return sorted;
      }
    }
    return ledger;
  }

  /** Ledger order: by instant, then by sequence, whatever the order of arrival. */
  @Override
  public int compareTo(ClockEvent other) {
    int byInstant = at.compareTo(other.at);
    return byInstant != 0 ? byInstant : Long.compare(sequence, other.sequence);
  }
}
