package org.evident.supply.demand.rule;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.SortedMap;
import java.util.stream.IntStream;
import org.evident.kernel.RuleBroken;
import org.evident.supply.capacity.rule.DailySeries;
import org.evident.supply.capacity.rule.DayValue;
import org.evident.supply.capacity.rule.Forecast;
import org.evident.supply.capacity.rule.Trend;

/** Foretells months from months as days are foretold from days (CAP-2 to CAP-5); the same months give the same. */
public final class MonthlyTrend {

  /** How many months are read at most. */
  public static final int TRAINING_MONTHS = 60;

  private static final int SEASON = 12;
  private static final int PLACES = 3;

  private MonthlyTrend() {}

  /**
   * The months of a forecast.
   *
   * @param consumed what was consumed, by month
   * @param count how many months
   * @throws RuleBroken {@code DEM.DATA} where there are too few months for the method, which needs 14 of them, or three
   *     whole years for a season
   */
  public static List<DemandMonth> of(
      SortedMap<YearMonth, BigDecimal> consumed, DemandMethod method, YearMonth first, int count) {
    DemandTerms.requireLength(count);
    YearMonth begins = consumed.isEmpty() ? first : consumed.firstKey();
    List<DayValue> values =
        consumed.entrySet().stream()
            .map(e -> new DayValue(day(begins, e.getKey()), e.getValue().doubleValue(), true))
            .toList();
    int season = method == DemandMethod.HOLT_WINTERS ? SEASON : 1;
    Trend trend =
        Forecast.of(DailySeries.of(values), method.trend(), TRAINING_MONTHS, season)
            .orElseThrow(() -> RuleBroken.at("method", "DEM.DATA", consumed.size(), method))
            .trend();
    long ahead = ChronoUnit.MONTHS.between(consumed.lastKey(), first);
    return IntStream.range(0, count)
        .mapToObj(
            i -> new DemandMonth(first.plusMonths(i), quantity(trend.at((int) ahead + i)), null))
        .toList();
  }

  /** A month as a day, so that neighbours are one apart. */
  private static LocalDate day(YearMonth begins, YearMonth month) {
    return LocalDate.EPOCH.plusDays(ChronoUnit.MONTHS.between(begins, month));
  }

  private static BigDecimal quantity(double value) {
    return BigDecimal.valueOf(Math.max(0, value)).setScale(PLACES, RoundingMode.HALF_UP);
  }
}
