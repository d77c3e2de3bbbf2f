package org.evident.agreement.servicelevel.entity;

import jakarta.persistence.Embeddable;
import java.math.BigDecimal;

/** The part of the monthly fee given back when availability falls below a bound, in percent. */
@Embeddable
public class CreditRow {
  private BigDecimal below;
  private BigDecimal percent;

  protected CreditRow() {}

  public CreditRow(BigDecimal below, BigDecimal percent) {
    this.below = below;
    this.percent = percent;
  }

  public BigDecimal below() {
    return below;
  }

  public BigDecimal percent() {
    return percent;
  }
}
