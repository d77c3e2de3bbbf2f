package org.evident.foundation.communication.rule;

/** Who is told (processes.md 1.8). */
public enum Audience {
  ALL_SMS_STAFF,
  TOP_MANAGEMENT,
  CUSTOMERS,
  USERS,
  SUPPLIERS,
  INTERESTED_PARTIES,
  /** Persons, teams or a customer by name. */
  NAMED
}
