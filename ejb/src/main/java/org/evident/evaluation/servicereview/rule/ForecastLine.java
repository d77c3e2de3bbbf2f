package org.evident.evaluation.servicereview.rule;

import java.math.BigDecimal;
import java.time.YearMonth;

/** What a figure is expected to be in a coming month, with its 95 percent interval (CAP-4). */
public record ForecastLine(
    String key, YearMonth month, BigDecimal value, BigDecimal low, BigDecimal high) {
  public ForecastLine {
    value = Decimals.fixed(value);
    low = Decimals.fixed(low);
    high = Decimals.fixed(high);
  }
}
