package org.evident.agreement.servicelevel.rule;

import java.time.Instant;

/**
 * One entry of a record's append-only ledger.
 *
 * @param at the instant the change holds from
 * @param sequence the order in which the changes of one instant hold; unique within the record
 * @param change what happened
 */
public record ClockEvent(Instant at, long sequence, Change change)
    implements Comparable<ClockEvent> {

  /** Ledger order: by instant, then by sequence, whatever the order of arrival. */
  @Override
  public int compareTo(ClockEvent other) {
    int byInstant = at.compareTo(other.at);
    return byInstant != 0 ? byInstant : Long.compare(sequence, other.sequence);
  }
}
