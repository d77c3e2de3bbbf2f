package org.evident.evaluation.servicereview.rule;

import java.time.Instant;

/** A time during which a record was solved: from its resolution to its reopening, {@code null} if it stayed solved. */
public record Solution(Instant resolvedAt, Instant reopenedAt) {
  /** Whether the record was solved at an instant. */
  public boolean holdsAt(Instant at) {
    return !resolvedAt.isAfter(at) && (reopenedAt == null || reopenedAt.isAfter(at));
  }
}
