package org.evident.foundation.register.boundary;

import java.time.Instant;
import java.util.Objects;
import org.evident.foundation.register.rule.Values;

/**
 * A stored record.
 *
 * @param ref its number in another tool, or null
 * @param author the login of who entered it
 * @param withdrawnReason why it no longer counts, or null while it does (GEN-3)
 */
public record Registered(
    long id,
    String number,
    long version,
    String ref,
    String author,
    Instant recordedAt,
    Instant withdrawnAt,
    String withdrawnReason,
    Values values) {

  /** Whether it no longer counts. */
  public boolean withdrawn() {
    return withdrawnAt != null;
  }

  /** The same record as somebody else read it in an older or the same version. */
  Registered resting(long onVersion) {
    return new Registered(
        id, number, onVersion, ref, author, recordedAt, withdrawnAt, withdrawnReason, values);
  }

  /** Whether it says the same already. */
  boolean says(Values other) {
    return Objects.equals(values, other);
  }
}
