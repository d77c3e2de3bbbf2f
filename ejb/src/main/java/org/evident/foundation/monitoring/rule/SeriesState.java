package org.evident.foundation.monitoring.rule;

/** What is known of a series of an answer. */
public enum SeriesState {
  /** Nobody has said yet what it is of. */
  UNASSIGNED,
  /** Its values are kept for a metric or a service. */
  ASSIGNED,
  /** Somebody has said that it is not wanted. */
  IGNORED
}
