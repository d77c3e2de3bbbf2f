package org.evident.supply.capacity.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.evident.foundation.monitoring.rule.SampleText;
import org.evident.kernel.RuleBroken;
import org.evident.supply.capacity.rule.Reach.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A metric from its days to the date to order by. */
class MetricTrendTest {

  private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);

  @Test
  void cap8_a_metric_is_foretold_from_its_days() {
    MetricTrend found = MetricTrend.of(days(60, i -> false), terms(TrendMethod.OLS, 7, 30));
    assertEquals(30, found.daysUsed());
    assertEquals(FIRST.plusDays(59), found.lastDay());
    assertEquals(new Reach(Answer.ON_A_DAY, 40), found.critical().expected());
    assertEquals(FIRST.plusDays(59 + 40 - 10), found.orderBy());
    assertEquals(91, found.points().size());
    assertEquals(28, found.past().points());
  }

  @Test
  void cap1_incomplete_days_are_left_out_and_counted() {
    MetricTrend found =
        MetricTrend.of(days(60, i -> i % 6 == 0), terms(TrendMethod.THEIL_SEN, 7, 30));
    assertEquals(25, found.daysUsed());
    assertEquals(5, found.daysLeftOut());
    assertEquals(new Reach(Answer.ON_A_DAY, 40), found.critical().expected());
  }

  @Test
  void cap2_a_metric_with_few_days_says_so() {
    MetricTrend found = MetricTrend.of(days(10, i -> false), terms(TrendMethod.AUTO, 7, 30));
    assertEquals(DaysLeft.UNKNOWN, found.critical());
    assertEquals(10, found.daysUsed());
    assertNull(found.orderBy());
    assertTrue(found.points().isEmpty());
    assertNull(MetricTrend.of(List.of(), terms(TrendMethod.AUTO, 7, 30)).lastDay());
  }

  @Test
  void cap7_a_look_back_to_a_day_knows_nothing_later() {
    MetricTerms terms = terms(TrendMethod.OLS, 7, 30);
    LocalDate end = FIRST.plusDays(49);
    Standing then = Standing.at(end, days(50, i -> false), terms);
    assertEquals(new DayValue(end, 49, true), then.latest());
    assertEquals(new Reach(Answer.ON_A_DAY, 50), then.trend().critical().expected());
    assertEquals(Alert.NONE, then.alert());
    Standing later = Standing.at(end, days(60, i -> false), terms);
    assertEquals(then.latest(), later.latest());
    assertEquals(then.trend().critical(), later.trend().critical());
    assertEquals(then.alert(), later.alert());
    Standing soon = Standing.at(FIRST.plusDays(69), days(80, i -> i == 69), terms);
    assertEquals(FIRST.plusDays(68), soon.latest().day()); // the incomplete day does not count
    assertEquals(Alert.ORDER_SOON, soon.alert());
    Standing unknown = Standing.at(FIRST.minusDays(1), days(5, i -> false), terms);
    assertNull(unknown.latest());
    assertEquals(DaysLeft.UNKNOWN, unknown.trend().critical());
  }

  @Test
  void points_are_read_as_they_were_written() {
    Trend trend = LeastSquares.fit(DailySeries.of(FIRST, 1, 2, 4, 3));
    List<ForecastDay> points = ForecastDay.of(trend, 5);
    String written = ForecastDay.written(points);
    assertEquals(written, ForecastDay.written(ForecastDay.read(written)));
    assertEquals(6, ForecastDay.read(written).size());
    assertEquals(List.of(), ForecastDay.read(null));
    for (Answer answer : Answer.values()) {
      Reach reach = new Reach(answer, answer == Answer.ON_A_DAY ? 5 : null);
      assertEquals(reach, Reach.read(reach.written()));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "AUTO, 0, 180, season",
    "HOLT_WINTERS, 1, 180, season",
    "HOLT_WINTERS, 7, 20, trainingDays",
    "AUTO, 7, 13, trainingDays",
    "AUTO, 7, 731, trainingDays"
  })
  void terms_no_trend_can_be_made_of_are_refused(
      TrendMethod method, int season, int training, String field) {
    RuleBroken refused = assertThrows(RuleBroken.class, () -> terms(method, season, training));
    assertEquals(field, refused.field());
  }

  @ParameterizedTest
  @CsvSource({
    "12, 12",
    "-1.5e2, -150",
    "+.5, 0.5",
    "7., 7",
    "1e-320, 0",
    "0.06600000000000002, 0.06600000000000002"
  })
  void numbers_are_read_as_tools_write_them(String text, double value) {
    assertEquals(value, SampleText.value(text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "NaN", "Infinity", "1e999", "1,5", "0x10", "1d", "--1", "."})
  void what_is_no_number_is_refused(String text) {
    assertEquals("value", assertThrows(RuleBroken.class, () -> SampleText.value(text)).field());
  }

  private static MetricTerms terms(TrendMethod method, int season, int training) {
    return new MetricTerms(
        new Thresholds(90, 98.9, Direction.UP),
        100.0,
        43_200,
        Aggregation.MAX,
        10,
        90,
        method,
        season,
        training,
        ZoneOffset.UTC);
  }

  /** One more each day, with two samples or, on some days, one. */
  private static List<DaySummary> days(int count, IntPredicate single) {
    return IntStream.range(0, count)
        .mapToObj(
            i ->
                single.test(i)
                    ? DaySummary.of(FIRST.plusDays(i), 500)
                    : DaySummary.of(FIRST.plusDays(i), i, 0))
        .toList();
  }
}
