package org.evident.evaluation.servicereview.rule;

import static org.evident.evaluation.servicereview.rule.HarbourFoods.dec;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class TrendTest {
  private static BigDecimal at(BigDecimal value, int digits) {
    return value.setScale(digits, RoundingMode.HALF_UP);
  }

  @Test
  void tr1_opened_incidents_of_the_example() {
    TheilSen line = HarbourFoods.openedTrend().line().orElseThrow();
    assertEquals(dec("0.3333"), at(line.slope(), 4));
    assertEquals(dec("10.0"), at(line.intercept(), 1));
    assertEquals(dec("1.3333"), at(line.mad(), 4));
    assertEquals(dec("1.9768"), at(line.s(), 4));
  }

  @Test
  void tr2_labels_of_the_example() {
    Comparison opened = HarbourFoods.openedTrend().comparison(Direction.NONE, null, false);
    Comparison reso = HarbourFoods.resoTrend().comparison(Direction.UP, null, false);
    Comparison avail = HarbourFoods.availTrend().comparison(Direction.UP, null, false);
    assertEquals(TrendLabel.RISING, opened.label());
    assertEquals(TrendLabel.STABLE, reso.label());
    assertEquals(TrendLabel.STABLE, avail.label());
    assertEquals(dec("0.0000"), at(reso.slope(), 4));
    assertEquals(dec("0.7576"), at(HarbourFoods.resoTrend().line().orElseThrow().mad(), 4));
    assertEquals(dec("1.1232"), at(reso.s(), 4));
    assertEquals(dec("-0.0091"), at(avail.slope(), 4));
    assertEquals(dec("0.1453"), at(avail.s(), 4));
    assertEquals(dec("0.1098"), at(avail.slope().abs().multiply(dec("12")), 4));
  }

  @Test
  void tr3_comparisons_of_the_example() {
    Comparison opened = HarbourFoods.openedTrend().comparison(Direction.NONE, null, false);
    assertEquals(dec("14"), opened.previous());
    assertEquals(dec("11.58"), Decimals.shown(opened.mean12()));
    assertEquals(dec("1.42"), Decimals.shown(opened.differenceAbsolute()));
    assertEquals(dec("12.23"), Decimals.shown(opened.differencePercent()));
    Comparison avail = HarbourFoods.availTrend().comparison(Direction.UP, null, false);
    assertEquals(dec("99.81"), Decimals.shown(avail.previous()));
    assertEquals(dec("99.88"), Decimals.shown(avail.mean12()));
    assertEquals(dec("-0.59"), Decimals.shown(avail.differenceAbsolute()));
  }

  @Test
  void num5_pools_the_twelve_months() {
    Comparison reso = HarbourFoods.resoTrend().comparison(Direction.UP, null, false);
    assertEquals(dec("92.31"), Decimals.shown(reso.previous()));
    assertEquals(dec("92.03"), Decimals.shown(reso.mean12()));
    assertEquals(dec("-8.70"), Decimals.shown(reso.differenceAbsolute()));
    assertEquals(138, IntStream.of(HarbourFoods.RESOLVED).sum());
  }

  @Test
  void cap4_forecast_of_the_example() {
    List<String> lines =
        HarbourFoods.openedTrend().forecast("INC_OPENED", 3).stream()
            .map(
                f ->
                    f.month()
                        + " "
                        + Decimals.shown(f.value())
                        + " "
                        + Decimals.shown(f.low())
                        + " "
                        + Decimals.shown(f.high()))
            .toList();
    assertEquals(
        List.of(
            "2026-04 14.33 9.84 18.83", "2026-05 14.67 10.04 19.30", "2026-06 15.00 10.22 19.78"),
        lines);
  }

  @Test
  void cap4_check_value_with_an_outlier() {
    String[] values = {
      "61.0", "61.8", "62.1", "63.0", "90.0", "64.2", "64.9", "65.1", "66.2", "66.8", "67.1", "68.0"
    };
    TreeMap<Integer, BigDecimal> points = new TreeMap<>();
    IntStream.range(0, values.length).forEach(i -> points.put(i, dec(values[i])));
    TheilSen line = TheilSen.fit(points);
    assertEquals(0, dec("0.625").compareTo(line.slope()));
    assertEquals(0, dec("61.125").compareTo(line.intercept()));
    assertEquals(0, dec("0.0926625").compareTo(line.s()));
    assertEquals(0, dec("74.25").compareTo(line.at(21)));
    assertEquals(dec("0.3019"), at(line.halfWidth(21), 4));
  }

  @Test
  void tr1_a_missing_month_keeps_its_place() {
    List<MonthValue> gapped =
        new ArrayList<>(
            HarbourFoods.months(new int[] {2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13}, null));
    gapped.removeIf(m -> m.month().getMonthValue() % 2 == 0);
    Trend trend =
        new Trend(Measure.AMOUNT, new MonthValue(HarbourFoods.MARCH, dec("14"), null), gapped);
    assertEquals(0, BigDecimal.ONE.compareTo(trend.line().orElseThrow().slope()));
    assertEquals(7, trend.line().orElseThrow().count());
  }

  @Test
  void r5_three_months_of_history_are_too_early_four_are_not() {
    MonthValue now = new MonthValue(HarbourFoods.MARCH, dec("20"), null);
    Trend three = new Trend(Measure.AMOUNT, now, HarbourFoods.months(new int[] {5, 10, 15}, null));
    Trend four =
        new Trend(Measure.AMOUNT, now, HarbourFoods.months(new int[] {0, 5, 10, 15}, null));
    assertTrue(three.line().isPresent(), "four values give a slope");
    assertEquals(TrendLabel.TOO_EARLY, three.label(Direction.UP, null));
    assertEquals(TrendLabel.IMPROVING, four.label(Direction.UP, null));
    assertEquals(TrendLabel.WORSENING, four.label(Direction.DOWN, null));
    Trend none = new Trend(Measure.AMOUNT, now, List.of());
    assertEquals(
        new Comparison(null, null, null, null, null, TrendLabel.TOO_EARLY, null, false),
        none.comparison(Direction.UP, null, false));
  }

  @Property(tries = 60)
  void tr1_slope_follows_shift_and_scale(
      @ForAll @Size(min = 4, max = 13) List<@IntRange(min = -500, max = 500) Integer> values,
      @ForAll @IntRange(min = -9, max = 9) int shift,
      @ForAll @IntRange(min = 1, max = 8) int scale) {
    TreeMap<Integer, BigDecimal> plain = new TreeMap<>();
    TreeMap<Integer, BigDecimal> moved = new TreeMap<>();
    for (int i = 0; i < values.size(); i++) {
      plain.put(i, BigDecimal.valueOf(values.get(i)));
      moved.put(i + 3, BigDecimal.valueOf((long) values.get(i) * scale + shift));
    }
    TheilSen a = TheilSen.fit(plain);
    TheilSen b = TheilSen.fit(moved);
    assertEquals(at(a.slope().multiply(BigDecimal.valueOf(scale)), 20), at(b.slope(), 20));
    assertEquals(at(a.mad().multiply(BigDecimal.valueOf(scale)), 20), at(b.mad(), 20));
    assertEquals(
        at(a.at(15).multiply(BigDecimal.valueOf(scale)).add(BigDecimal.valueOf(shift)), 20),
        at(b.at(18), 20));
  }

  @Property(tries = 60)
  void num6_percentiles_are_values_in_order(
      @ForAll @Size(min = 1, max = 40) List<@IntRange(max = 100) Integer> numbers,
      @ForAll @IntRange(min = 1, max = 99) int p) {
    List<BigDecimal> values = numbers.stream().map(BigDecimal::valueOf).toList();
    BigDecimal low = Quantiles.percentile(p, values);
    assertTrue(values.contains(low));
    assertTrue(low.compareTo(Quantiles.percentile(p + 1, values)) <= 0);
    long notAbove = values.stream().filter(v -> v.compareTo(low) <= 0).count();
    assertTrue(notAbove * 100 >= (long) p * values.size());
    long below = values.stream().filter(v -> v.compareTo(low) < 0).count();
    assertTrue(below * 100 < (long) p * values.size(), "the smallest such value");
    assertTrue(Quantiles.median(values).compareTo(Quantiles.percentile(1, values)) >= 0);
    assertTrue(Quantiles.median(values).compareTo(Quantiles.percentile(100, values)) <= 0);
  }
}
