package org.evident.conformity.requirement.rule;

/** Why nothing is known of a requirement. */
public enum NoDataReason {
  /** The records it asks about are kept here, and there is none. */
  NO_RECORDS,
  /** What it asks about may never happen, and has not. */
  NOT_EXERCISED,
  /** Its process is not recorded here. */
  NOT_RECORDED
}
