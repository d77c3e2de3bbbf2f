package org.evident.agreement.servicelevel.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** What each side is responsible for by a version (processes.md 3.17). */
@Embeddable
public class DutiesRow {

  @Column(name = "provider_duties")
  private String provider;

  @Column(name = "customer_duties")
  private String customer;

  protected DutiesRow() {}

  /** Those of both sides, null for one of which nothing is said. */
  public DutiesRow(String provider, String customer) {
    this.provider = provider;
    this.customer = customer;
  }

  public String provider() {
    return provider;
  }

  public String customer() {
    return customer;
  }
}
