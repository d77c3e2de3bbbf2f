package org.evident.supply.capacity.rule;

import java.util.Optional;

/**
 * Foretells the last four weeks from what was known before, a week at a time (CAP-6).
 *
 * @param series all complete days, those before the training window of the first origin among them
 * @param window how many days each forecast rests on
 * @param season the days of a season; 1 for none
 */
record BackTest(DailySeries series, int window, int season) {

  private static final int DAYS = 28;
  private static final int STEP = 7;

  /** The record of a method, or empty where it could not have begun at every origin. */
  Optional<TrackRecord> of(TrendMethod method) {
    Tally tally = new Tally();
    int last = series.lastNumber();
    for (int origin = last - DAYS; origin < last; origin += STEP) {
      DailySeries known = series.window(origin, window);
      Optional<Trend> trend = Trends.fit(known, method, season);
      if (trend.isEmpty()) {
        return Optional.empty();
      }
      // A trend counts days ahead from the last one known, which may lie before the origin.
      int end = series.number(series.count(origin) - 1);
      double naive = Naive.error(known, season);
      for (int i = series.count(origin); i < series.count(origin + STEP); i++) {
        tally.add(trend.get(), series.number(i) - end, series.value(i), naive);
      }
    }
    return tally.points == 0 ? Optional.empty() : Optional.of(tally.record());
  }

  private static final class Tally {
    private int points;
    private double errors;
    private double scaled;
    private boolean measurable = true;
    private int inner;
    private int outer;

    void add(Trend trend, int ahead, double actual, double naive) {
      double error = Math.abs(actual - trend.at(ahead));
      points++;
      errors += error;
      measurable = measurable && naive > 0;
      scaled += error / naive;
      inner += error <= trend.half(ahead, Level.EIGHTY) ? 1 : 0;
      outer += error <= trend.half(ahead, Level.NINETY_FIVE) ? 1 : 0;
    }

    TrackRecord record() {
      return new TrackRecord(
          points,
          errors / points,
          measurable ? scaled / points : null,
          (double) inner / points,
          (double) outer / points);
    }
  }
}
