package org.evident.evaluation.servicereview.rule;

/** Who makes a report that is defined (processes.md 3.34). */
public enum ReportMaker {
  /** The product, as the monthly review of a service. */
  SERVICE,
  /** The product, as the monthly review of a customer. */
  CUSTOMER,
  /** People, outside the product. */
  OTHER;

  /** Whether the product makes it, so that it is known what is in it. */
  public boolean isProduct() {
    return this != OTHER;
  }
}
