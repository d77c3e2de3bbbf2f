package org.evident.evaluation.servicereview.rule;

import java.math.BigDecimal;
import java.time.YearMonth;

/** An earlier month's value that is no longer the published one: old, new and why (R9, NUM-8). */
public record Restatement(
    String figure, YearMonth month, BigDecimal published, BigDecimal restated, String reason) {
  public Restatement {
    published = Decimals.fixed(published);
    restated = Decimals.fixed(restated);
  }
}
