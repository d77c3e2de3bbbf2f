package org.evident.foundation.verification.boundary;

import java.time.Instant;
import java.util.List;
import org.evident.foundation.history.rule.Fault;

/**
 * The last verification of the history and what it found.
 *
 * @param state of the order, see {@code JobOrder.State}
 * @param done entries read of {@code total}
 * @param faults what is not as it was written; complete only when finished
 */
public record VerificationView(
    String state,
    String requestedBy,
    Instant requestedAt,
    Instant finishedAt,
    long done,
    long total,
    List<FaultView> faults) {

  /** Whether it found nothing. */
  public boolean whole() {
    return faults.isEmpty();
  }

  /** Whether it is still at work. */
  public boolean moving() {
    return finishedAt == null;
  }

  /**
   * One fault.
   *
   * @param words the fault as an English line
   */
  public record FaultView(String kind, String place, String more, String words) {
    static FaultView of(Fault fault) {
      return new FaultView(fault.kind().name(), fault.place(), fault.more(), fault.words());
    }
  }
}
