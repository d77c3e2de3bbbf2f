package org.evident.kernel;

import java.time.Instant;

/** What every event about a record says: which record, and when. */
public interface RecordEvent {
  /** The record the event is about. */
  RecordRef about();

  /** The instant the event holds from. */
  Instant at();
}
