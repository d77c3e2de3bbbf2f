package org.evident.agreement.relationship.boundary;

import java.time.Instant;

/**
 * A complaint as reports need it.
 *
 * @param dueAt when the answer is due, or null
 * @param answeredAt when it was answered, or null while it is open
 */
public record ComplaintLine(
    String number, Instant receivedAt, Instant dueAt, Instant answeredAt, boolean escalated) {

  /** Whether it was answered by the time it was due; one without a due time was. */
  public boolean onTime() {
    return answeredAt != null && (dueAt == null || !answeredAt.isAfter(dueAt));
  }
}
