package org.evident.agreement.servicelevel.rule;

/** How service levels were agreed (SLM-1). */
public enum AgreementForm {
  SLA,
  ORDER,
  CONTRACT,
  CATALOGUE_ACCEPTANCE,
  /** The provider's own commitment for a customer's services; the customer neither signs nor sees it (SLA-15). */
  INTERNAL;

  /** The form named, an SLA where none is. */
  public static AgreementForm of(AgreementForm named) {
    return named == null ? SLA : named;
  }

  /** Whether customers see it and its clocks are reported to them. */
  public boolean isForCustomer() {
    return this != INTERNAL;
  }

  /** Whether it is agreed with these signatures. */
  public boolean isAgreed(boolean provider, boolean customer) {
    return provider && (customer || !isForCustomer());
  }

  /** Whether two agreements of these forms would promise the same thing twice, if they cover the same service. */
  public boolean rivals(AgreementForm other) {
    return isForCustomer() == other.isForCustomer();
  }
}
