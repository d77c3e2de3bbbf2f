package org.evident.foundation.retention.boundary;

import java.time.Instant;
import java.util.List;
import org.evident.foundation.retention.rule.Retained;

/** What a capability knows about things of its own that are kept for a time only. */
public interface Disposing {

  /** What things. */
  Retained retained();

  /** How many are past their time. */
  long due(Instant before);

  /**
   * Disposes of the oldest things past their time, in the caller's transaction.
   *
   * @return what they are called in the list of disposals
   */
  List<String> dispose(Instant before, int most);
}
