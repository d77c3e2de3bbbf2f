package org.evident.foundation.draft.rule;

/** What somebody writes about a record: what one is for is never mistaken for the other. */
public enum Slot {
  /** A note that staff read only. */
  NOTE,
  /** What the customer will read. */
  REPLY
}
