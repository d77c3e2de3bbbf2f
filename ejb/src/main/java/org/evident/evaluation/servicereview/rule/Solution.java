package org.evident.evaluation.servicereview.rule;

import java.time.Instant;
import java.util.Objects;

/** A time during which a record was solved: from its resolution to its reopening, {@code null} if it stayed solved. */
public record Solution(Instant resolvedAt, Instant reopenedAt) {
  public Solution {
    Objects.requireNonNull(resolvedAt, "resolvedAt");
  }

  /**
   * Whether the record was solved immediately before an instant.
   *
   * <p>Half open like a period (NUM-7): what happens at the first instant of a month belongs to that month, so that the
   * backlog at its start does not know it yet and the balance holds to the second.
   */
  public boolean holdsBefore(Instant at) {
    return resolvedAt.isBefore(at) && (reopenedAt == null || !reopenedAt.isBefore(at));
  }
}
