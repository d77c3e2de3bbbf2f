package org.evident.evaluation.servicereview.rule;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** A monthly figure against the twelve months before it, and where it goes (R5, TR-1 to TR-3, CAP-4). */
public final class Trend {
  /** How many months before the reported one take part. */
  public static final int MONTHS_BEFORE = 12;

  private static final int LEAST_VALUES = 4;
  private static final BigDecimal YEAR = BigDecimal.valueOf(12);
  private static final BigDecimal FIVE_PERCENT = new BigDecimal("0.05");

  private final Measure measure;
  private final MonthValue month;
  private final List<MonthValue> before;
  private final Optional<TheilSen> line;

  /**
   * A figure's month and its past.
   *
   * @param measure how numerator and denominator make the figure
   * @param month the reported month
   * @param past earlier months in any order; those more than twelve months back, or not before the month, take no part
   */
  public Trend(Measure measure, MonthValue month, List<MonthValue> past) {
    this.measure = measure;
    this.month = month;
    this.before =
        past.stream()
            .filter(m -> position(m) >= 0 && position(m) < MONTHS_BEFORE && measure.of(m) != null)
            .toList();
    SortedMap<Integer, BigDecimal> values = new TreeMap<>();
    before.forEach(m -> values.put(position(m), measure.of(m)));
    if (measure.of(month) != null) values.put(MONTHS_BEFORE, measure.of(month));
    this.line = values.size() < LEAST_VALUES ? Optional.empty() : Optional.of(TheilSen.fit(values));
  }

  private int position(MonthValue other) {
    return MONTHS_BEFORE - (int) ChronoUnit.MONTHS.between(other.month(), month.month());
  }

  /** The fitted line with the reported month at position 12, or empty with fewer than four values (TR-1). */
  public Optional<TheilSen> line() {
    return line;
  }

  /**
   * The comparison to print beside the figure.
   *
   * @param direction which way the figure gets better
   * @param tolerance what |slope| x 12 may reach and still be stable, or {@code null} for the default (TR-2)
   * @param restated whether an earlier value changed after it was published (R9)
   */
  public Comparison comparison(Direction direction, BigDecimal tolerance, boolean restated) {
    BigDecimal value = measure.of(month);
    BigDecimal mean = measure.pooled(before);
    BigDecimal difference = value == null || mean == null ? null : value.subtract(mean);
    YearMonth last = month.month().minusMonths(1);
    BigDecimal previous =
        before.stream()
            .filter(m -> m.month().equals(last))
            .findFirst()
            .map(measure::of)
            .orElse(null);
    return new Comparison(
        previous,
        mean,
        difference,
        Decimals.percent(difference, mean == null ? null : mean.abs()),
        line.map(TheilSen::slope).orElse(null),
        label(direction, tolerance),
        line.map(TheilSen::s).orElse(null),
        restated);
  }

  /** What the slope means (TR-2); TOO_EARLY with fewer than four months before the reported one (R5). */
  public TrendLabel label(Direction direction, BigDecimal tolerance) {
    if (line.isEmpty() || before.size() < LEAST_VALUES) return TrendLabel.TOO_EARLY;
    BigDecimal slope = line.get().slope();
    BigDecimal tolerated = line.get().s().max(tolerance == null ? defaultTolerance() : tolerance);
    if (slope.abs().multiply(YEAR).compareTo(tolerated) <= 0) return TrendLabel.STABLE;
    boolean up = slope.signum() > 0;
    if (direction == Direction.NONE) return up ? TrendLabel.RISING : TrendLabel.FALLING;
    return up == (direction == Direction.UP) ? TrendLabel.IMPROVING : TrendLabel.WORSENING;
  }

  private BigDecimal defaultTolerance() {
    return measure == Measure.PERCENT
        ? BigDecimal.ONE
        : measure.pooled(before).abs().multiply(FIVE_PERCENT);
  }

  /** The months to come with their 95 percent intervals, empty where no line can be fitted (CAP-4). */
  public List<ForecastLine> forecast(String key, int months) {
    List<ForecastLine> lines = new ArrayList<>();
    line.ifPresent(
        l -> {
          for (int ahead = 1; ahead <= months; ahead++) {
            BigDecimal at = l.at(MONTHS_BEFORE + ahead);
            BigDecimal half = l.halfWidth(MONTHS_BEFORE + ahead);
            lines.add(
                new ForecastLine(
                    key, month.month().plusMonths(ahead), at, at.subtract(half), at.add(half)));
          }
        });
    return List.copyOf(lines);
  }
}
