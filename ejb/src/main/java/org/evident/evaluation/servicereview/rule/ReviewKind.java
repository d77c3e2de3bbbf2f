package org.evident.evaluation.servicereview.rule;

/** Whom a monthly review is about: one service of one customer, or one customer with all its services. */
public enum ReviewKind {
  SERVICE,
  CUSTOMER
}
