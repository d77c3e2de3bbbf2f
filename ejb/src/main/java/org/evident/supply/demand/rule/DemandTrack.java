package org.evident.supply.demand.rule;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;

/** How a forecast has stood up to what was consumed. */
public final class DemandTrack {

  /** Over so many of the last months accuracy is a mean (processes.md 3.20). */
  private static final int MONTHS = 6;

  private DemandTrack() {}

  /**
   * The later one of the first two months in a row whose deviation is large, which ask for a new forecast; null where there
   * are none (DEM-2).
   *
   * @param months ascending and without a gap
   */
  public static YearMonth asksAnew(List<DemandMonth> months) {
    for (int i = 1; i < months.size(); i++) {
      if (months.get(i - 1).isLarge() && months.get(i).isLarge()) {
        return months.get(i).month();
      }
    }
    return null;
  }

  /**
   * The mean size of the deviation in percent of what was consumed, over the last six months in which anything was; null
   * where nothing was.
   *
   * @param months ascending
   */
  public static BigDecimal meanError(List<DemandMonth> months) {
    List<BigDecimal> errors =
        months.stream().map(DemandMonth::error).filter(Objects::nonNull).toList();
    List<BigDecimal> last = errors.subList(Math.max(0, errors.size() - MONTHS), errors.size());
    return last.isEmpty()
        ? null
        : last.stream()
            .reduce(BigDecimal.ZERO, BigDecimal::add)
            .divide(BigDecimal.valueOf(last.size()), MathContext.DECIMAL64);
  }
}
