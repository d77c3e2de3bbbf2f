package org.evident.supply.capacity.rule;

import java.time.Duration;
import java.time.ZoneId;
import org.evident.kernel.RuleBroken;

/**
 * How a metric is read and foretold.
 *
 * @param maximum all there is, in the unit of the metric, or null where nothing limits it
 * @param intervalSeconds from one sample to the next, or null where it is irregular
 * @param leadDays from an order to its use
 * @param horizonDays how far a forecast looks (CAP-9)
 * @param season the days of a season; 1 for none
 * @param trainingDays how many days a trend rests on (CAP-2)
 * @param zone whose midnights the days begin at
 */
public record MetricTerms(
    Thresholds thresholds,
    Double maximum,
    Integer intervalSeconds,
    Aggregation aggregation,
    int leadDays,
    int horizonDays,
    TrendMethod method,
    int season,
    int trainingDays,
    ZoneId zone) {

  private static final int TWO_YEARS = 730;
  private static final int YEAR = 366;
  private static final int FORTNIGHT = 14;
  private static final int WEEK_SECONDS = 604_800;
  private static final int SEASONS = 3;

  /** Refuses what no forecast could be made of. */
  public MetricTerms {
    requireNumber("warning", thresholds.warning());
    requireNumber("critical", thresholds.critical());
    requireNumber("maximum", maximum == null ? 0 : maximum);
    require("intervalSeconds", intervalSeconds == null ? 1 : intervalSeconds, 1, WEEK_SECONDS);
    require("leadDays", leadDays, 0, TWO_YEARS);
    require("horizonDays", horizonDays, 1, TWO_YEARS);
    require("season", season, method == TrendMethod.HOLT_WINTERS ? 2 : 1, YEAR);
    boolean seasonal = method == TrendMethod.HOLT_WINTERS;
    require("trainingDays", trainingDays, seasonal ? SEASONS * season : FORTNIGHT, TWO_YEARS);
  }

  /** How often samples come. */
  public SampleRhythm rhythm() {
    return new SampleRhythm(
        intervalSeconds == null ? null : Duration.ofSeconds(intervalSeconds), zone);
  }

  /** The same with the method a trend was found by. */
  public MetricTerms with(TrendMethod found) {
    return new MetricTerms(
        thresholds,
        maximum,
        intervalSeconds,
        aggregation,
        leadDays,
        horizonDays,
        found,
        season,
        trainingDays,
        zone);
  }

  /** The same, looking so many days ahead. */
  public MetricTerms ahead(int days) {
    return new MetricTerms(
        thresholds,
        maximum,
        intervalSeconds,
        aggregation,
        leadDays,
        days,
        method,
        season,
        trainingDays,
        zone);
  }

  /** How many days before the last one a forecast reads, with those of its back-test. */
  public int daysToRead() {
    return trainingDays + Forecast.BACK_TEST_DAYS;
  }

  private static void require(String field, int value, int least, int most) {
    if (value < least || value > most) {
      throw RuleBroken.at(field, "CAP.RANGE", value, least, most);
    }
  }

  private static void requireNumber(String field, double value) {
    if (!Double.isFinite(value)) {
      throw RuleBroken.at(field, "CAP.VALUE", value);
    }
  }
}
