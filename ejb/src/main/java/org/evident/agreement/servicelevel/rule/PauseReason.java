package org.evident.agreement.servicelevel.rule;

/** The only waits that pause a clock: those on the customer's side (SLA-5). */
public enum PauseReason {
  CUSTOMER,
  CUSTOMER_APPOINTMENT
}
