package org.evident.resolution.incident.rule;

import java.time.Instant;
import java.util.Optional;
import org.evident.agreement.servicelevel.rule.PauseReason;

/** What a pending incident waits for (processes.md 3.25); only a wait for the customer pauses a clock (SLA-5). */
public enum PendingReason {
  CUSTOMER(PauseReason.CUSTOMER),
  CUSTOMER_APPOINTMENT(PauseReason.CUSTOMER_APPOINTMENT),
  SUPPLIER(null),
  CHANGE(null),
  PROBLEM(null),
  EVIDENCE(null),
  OTHER(null);

  private final PauseReason pause;

  PendingReason(PauseReason pause) {
    this.pause = pause;
  }

  /** The instant at which a wait is over by itself: the time the customer asked for (SLA-5). */
  public Optional<Instant> end(Instant appointment) {
    return this == CUSTOMER_APPOINTMENT ? Optional.ofNullable(appointment) : Optional.empty();
  }

  /** Whether it is the customer who is asked, so that they read the question. */
  public boolean asks() {
    return pause != null;
  }

  /** The reason a clock pauses for, empty where the wait is the provider's own. */
  public Optional<PauseReason> pause() {
    return Optional.ofNullable(pause);
  }
}
