package org.evident.agreement.servicelevel.rule;

import java.time.Instant;
import java.util.Optional;
import org.evident.kernel.Priority;

/** What happened to a record, as far as its clocks care (processes.md 2.2). */
public sealed interface Change {

  /** The report reached the provider with a priority; of several entries the one recorded last holds (SLA-1, SLA-17). */
  record Reported(Priority priority) implements Change {}

  /** The record has another priority from now on (SLA-10). */
  record PriorityChanged(Priority priority) implements Change {}

  /** An approved correction: the earlier priority was an error, so a breach under it alone is lifted (SLA-10). */
  record PriorityCorrected(Priority priority) implements Change {}

  /** The record belongs to another service or customer from now on (SLA-10); {@link Moves} gives it that one's targets. */
  record Moved(Place from, Place to) implements Change {}

  /** Other targets hold from now on: the service, the customer or the agreement changed (SLA-10). */
  record Retargeted(TargetSource targets) implements Change {}

  /** A person of the provider took the record into work and told the reporter so (SLA-2). */
  record Responded() implements Change {}

  /**
   * The record waits for the customer (SLA-5).
   *
   * @param until the time the customer asked for, at which the wait ends by itself; empty where only an answer ends it
   */
  record Paused(PauseReason reason, Optional<Instant> until) implements Change {

    /** A wait that only an answer or a person ends. */
    public Paused(PauseReason reason) {
      this(reason, Optional.empty());
    }

    /** Whether the wait is over by itself at an instant. */
    boolean isOverAt(Instant at) {
      return until.filter(end -> !end.isAfter(at)).isPresent();
    }
  }

  /** The wait for the customer is over (SLA-5). */
  record Resumed() implements Change {}

  /** The incident is a major one from now on; those never pause (SLA-5). */
  record MajorDeclared() implements Change {}

  /** The incident is an ordinary one again; its clocks pause at the next wait as others do (SLA-5). */
  record MajorEnded() implements Change {}

  /** The service was restored or the request fulfilled (SLA-3). */
  record Solved() implements Change {}

  /** The solution did not hold (SLA-11). */
  record Reopened() implements Change {}

  /** The record should not have been; none of its clocks counts (SLA-12). */
  record Cancelled(String reason) implements Change {}

  /** An approved exclusion of one clock (SLA-12). */
  record Excluded(Metric metric, String reason) implements Change {}

  /** This change as the ledger's entry of an instant. */
  default ClockEvent at(Instant at, long sequence) {
    return new ClockEvent(at, sequence, this);
  }
}
