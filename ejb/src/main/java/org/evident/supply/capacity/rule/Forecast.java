package org.evident.supply.capacity.rule;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A trend with the record of its method.
 *
 * @param past how the method would have done in the last four weeks, or null where it could not have begun then
 */
public record Forecast(Trend trend, TrackRecord past) {

  /** How many days a forecast looks ahead where nobody says otherwise (CAP-9). */
  public static final int OPERATIONAL_DAYS = 90;

  /** How many days the forecast for a plan looks ahead (CAP-9). */
  public static final int PLAN_DAYS = 365;

  /** How many days a trend rests on where nobody says otherwise (CAP-2). */
  public static final int TRAINING_DAYS = 180;

  /** How many days before the training window a back-test reads. */
  public static final int BACK_TEST_DAYS = 28;

  private static final double TIE = 1.02;
  private static final List<TrendMethod> PREFERRED =
      List.of(TrendMethod.THEIL_SEN, TrendMethod.HOLT_WINTERS, TrendMethod.OLS);

  /**
   * Forecasts a series (CAP-6).
   *
   * @param series all complete days, with those {@link #BACK_TEST_DAYS} before the window
   * @param window how many days the trend rests on
   * @param season the days of a season; 1 for none
   * @return empty where there are not enough days (CAP-2)
   */
  public static Optional<Forecast> of(
      DailySeries series, TrendMethod method, int window, int season) {
    if (series.size() == 0) {
      return Optional.empty();
    }
    BackTest test = new BackTest(series, window, season);
    if (method != TrendMethod.AUTO) {
      return with(series, window, season, method, test.of(method).orElse(null));
    }
    Map<TrendMethod, TrackRecord> records = new EnumMap<>(TrendMethod.class);
    PREFERRED.forEach(m -> test.of(m).ifPresent(record -> records.put(m, record)));
    TrendMethod best = best(records);
    return with(series, window, season, best, records.get(best));
  }

  /** The most accurate; of those about as good the preferred, which is also the first where none has a record. */
  private static TrendMethod best(Map<TrendMethod, TrackRecord> records) {
    double least = records.values().stream().mapToDouble(TrackRecord::mae).min().orElse(Double.NaN);
    return PREFERRED.stream()
        .filter(m -> records.containsKey(m) && records.get(m).mae() <= TIE * least)
        .findFirst()
        .orElse(PREFERRED.get(0));
  }

  private static Optional<Forecast> with(
      DailySeries series, int window, int season, TrendMethod method, TrackRecord past) {
    return Trends.fit(series.latest(window), method, season).map(t -> new Forecast(t, past));
  }
}
