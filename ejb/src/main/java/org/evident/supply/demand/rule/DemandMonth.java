package org.evident.supply.demand.rule;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;

/**
 * A month as foretold and as consumed.
 *
 * @param actual what was consumed, null while nobody has counted it or the month is not over
 */
public record DemandMonth(YearMonth month, BigDecimal forecast, BigDecimal actual) {

  /** Beyond so many percent of the forecast, in either direction, a deviation is large (DEM-2). */
  public static final int LARGE_PERCENT = 15;

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final int DIGITS = 10;

  /** What was consumed less what was foretold, null while that is unknown (DEM-1). */
  public BigDecimal deviation() {
    return actual == null ? null : actual.subtract(forecast);
  }

  /** The deviation in percent of the forecast, null where nothing was foretold or consumption is unknown (DEM-1). */
  public BigDecimal percent() {
    return actual == null || forecast.signum() == 0
        ? null
        : deviation().multiply(HUNDRED).divide(forecast, DIGITS, RoundingMode.HALF_UP);
  }

  /** Whether the deviation is large; any consumption is where none was foretold (DEM-2). */
  public boolean isLarge() {
    if (actual == null) {
      return false;
    }
    return percent() == null
        ? actual.signum() > 0
        : percent().abs().compareTo(BigDecimal.valueOf(LARGE_PERCENT)) > 0;
  }

  /** The size of the deviation in percent of what was consumed, null where nothing was. */
  BigDecimal error() {
    return actual == null || actual.signum() == 0
        ? null
        : deviation().abs().multiply(HUNDRED).divide(actual, DIGITS, RoundingMode.HALF_UP);
  }
}
