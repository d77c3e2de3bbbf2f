package org.evident.supply.demand.rule;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/**
 * What a forecast that held in a month said of it, and what came.
 *
 * @param forecast number of the forecast
 * @param service name of its service
 * @param customer name of its customer, null for all together
 * @param month as foretold and as consumed
 * @param before what was consumed in the same month a year before, null while nobody has counted it
 */
public record ForetoldMonth(
    String forecast, String service, String customer, DemandMonth month, BigDecimal before) {

  /** So many months back accuracy is a mean (processes.md 3.20). */
  public static final int WINDOW = 6;

  /** A part of something: what it adds, and to what. */
  public record Share(BigDecimal part, BigDecimal whole) {}

  /** The deviations of the last six months, each as a part of what was consumed, and how many there are (DEM-1). */
  public static Share error(List<ForetoldMonth> months, YearMonth last) {
    BigDecimal sum = BigDecimal.ZERO;
    long counted = 0;
    for (ForetoldMonth one : window(months, last)) {
      BigDecimal error = one.month().error();
      if (error != null) {
        sum = sum.add(error.movePointLeft(2));
        counted++;
      }
    }
    return new Share(sum, BigDecimal.valueOf(counted));
  }

  /** What consumption grew by since the same month a year before, each as a part of that, and how many there are. */
  public static Share growth(List<ForetoldMonth> months, YearMonth month) {
    BigDecimal sum = BigDecimal.ZERO;
    long counted = 0;
    for (ForetoldMonth one : months) {
      BigDecimal growth = month.equals(one.month().month()) ? one.growth() : null;
      if (growth != null) {
        sum = sum.add(growth);
        counted++;
      }
    }
    return new Share(sum, BigDecimal.valueOf(counted));
  }

  private static List<ForetoldMonth> window(List<ForetoldMonth> months, YearMonth last) {
    YearMonth first = last.minusMonths(WINDOW - 1L);
    List<ForetoldMonth> within = new ArrayList<>(months);
    within.removeIf(
        one -> one.month().month().isBefore(first) || one.month().month().isAfter(last));
    return within;
  }

  private BigDecimal growth() {
    return before == null || before.signum() <= 0 || month.actual() == null
        ? null
        : new DemandMonth(month.month(), before, month.actual()).percent().movePointLeft(2);
  }
}
