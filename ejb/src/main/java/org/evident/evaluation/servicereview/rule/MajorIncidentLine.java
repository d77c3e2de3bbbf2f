package org.evident.evaluation.servicereview.rule;

import java.time.Instant;
import java.time.LocalDate;

/**
 * One major incident (S6).
 *
 * @param reference the incident's number
 * @param declaredAt when it was declared
 * @param restoredAt when the service was back, {@code null} if it is not
 * @param effect what customers felt
 * @param cause the cause as known
 * @param lessons what was learnt
 * @param actions the state of the actions
 * @param reviewedOn when the review was or will be held, {@code null} if not set
 */
public record MajorIncidentLine(
    String reference,
    Instant declaredAt,
    Instant restoredAt,
    String effect,
    String cause,
    String lessons,
    String actions,
    LocalDate reviewedOn) {

  /** Seconds from declaration to restoration by the clock on the wall, or {@code null} while not restored. */
  public Long seconds() {
    return restoredAt == null ? null : restoredAt.getEpochSecond() - declaredAt.getEpochSecond();
  }
}
