package org.evident.foundation.search.rule;

/** Who may find a record by the words of an entry. */
public enum Audience {
  /** The provider's people and those of the customer it belongs to. */
  ALL,
  /** The provider's people only. */
  STAFF,
  /** The customer's people only: what is left of the words without those of private notes. */
  CUSTOMER
}
