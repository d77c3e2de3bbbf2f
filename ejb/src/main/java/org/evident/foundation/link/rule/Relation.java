package org.evident.foundation.link.rule;

import org.evident.kernel.RecordKind;

/** How one record can be related to another (processes.md 4). */
public enum Relation {
  CHILD_OF(RecordKind.INCIDENT, RecordKind.INCIDENT, true),
  DUPLICATE_OF(RecordKind.INCIDENT, RecordKind.INCIDENT, true),
  FOLLOWS(RecordKind.INCIDENT, RecordKind.INCIDENT, false),
  /** Told of by what had joined another by mistake (INC-8). */
  SPLIT_FROM(RecordKind.INCIDENT, RecordKind.INCIDENT, true),
  CAUSED_BY(RecordKind.INCIDENT, RecordKind.CHANGE, true),
  SOLVED_BY(RecordKind.INCIDENT, RecordKind.CHANGE, false),
  SYMPTOM_OF(RecordKind.INCIDENT, RecordKind.PROBLEM, false),
  MATCHES(RecordKind.INCIDENT, RecordKind.KNOWN_ERROR, false),
  /** Caused by lack of what a metric measures (CAPM-4). */
  SHORT_OF(RecordKind.INCIDENT, RecordKind.CAPACITY_METRIC, false);

  private final RecordKind from;
  private final RecordKind to;
  private final boolean single;

  Relation(RecordKind from, RecordKind to, boolean single) {
    this.from = from;
    this.to = to;
    this.single = single;
  }

  /** The kind of record it begins at. */
  public RecordKind from() {
    return from;
  }

  /** The kind of record it leads to. */
  public RecordKind to() {
    return to;
  }

  /** Whether a record bears it to one other at most. */
  public boolean isSingle() {
    return single;
  }
}
