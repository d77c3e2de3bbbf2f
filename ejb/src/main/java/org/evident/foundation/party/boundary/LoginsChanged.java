package org.evident.foundation.party.boundary;

import java.time.Instant;
import java.util.List;

/**
 * People are called by other logins from now on; what names them by the old ones is theirs as before (DIR-12).
 *
 * @param at to the millisecond
 */
public record LoginsChanged(List<Change> changes, Instant at) {

  /** Somebody's old login and the new one. */
  public record Change(long person, String before, String after) {}
}
