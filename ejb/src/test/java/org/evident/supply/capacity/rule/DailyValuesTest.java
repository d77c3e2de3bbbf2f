package org.evident.supply.capacity.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A day out of its samples, and whether it counts. */
class DailyValuesTest {

  private static final ZoneId VIENNA = ZoneId.of("Europe/Vienna");
  private static final LocalDate DAY = LocalDate.of(2026, 3, 10);

  @ParameterizedTest
  @CsvSource({"1, 1", "2, 2", "10, 10", "11, 11", "20, 19", "21, 20", "100, 95", "288, 274"})
  void cap1_the_percentile_is_the_nearest_rank(int samples, double p95) {
    double[] descending = IntStream.range(0, samples).mapToDouble(i -> samples - i).toArray();
    assertEquals(p95, DaySummary.of(DAY, descending).value(Aggregation.P95));
  }

  @Test
  void cap1_a_day_is_its_largest_value_its_mean_or_its_sum() {
    DaySummary day = DaySummary.of(DAY, 4, 1, 7);
    assertEquals(7, day.value(Aggregation.MAX));
    assertEquals(4, day.value(Aggregation.MEAN));
    assertEquals(12, day.value(Aggregation.SUM));
    assertEquals(3, day.samples());
  }

  @Property
  boolean cap1_at_most_a_twentieth_lies_above_the_percentile(
      @ForAll @Size(min = 1, max = 300) List<@DoubleRange(min = -1e6, max = 1e6) Double> values) {
    double p95 = DaySummary.of(DAY, array(values)).p95();
    long above = values.stream().filter(v -> v > p95).count();
    long below = values.stream().filter(v -> v < p95).count();
    return above * 20 <= values.size() && below * 20 < values.size() * 19L;
  }

  @ParameterizedTest
  @CsvSource({
    "2026-03-10, 77, true", // 96 quarters of an hour, of which four fifths are 76.8
    "2026-03-10, 76, false",
    "2026-03-29, 74, true", // an hour less
    "2026-03-29, 73, false",
    "2026-10-25, 80, true", // an hour more
    "2026-10-25, 79, false"
  })
  void cap1_a_day_needs_four_fifths_of_what_its_interval_promises(
      LocalDate day, int samples, boolean complete) {
    SampleRhythm rhythm = new SampleRhythm(Duration.ofMinutes(15), VIENNA);
    List<DayValue> days = rhythm.values(List.of(summary(day, samples)), Aggregation.SUM);
    assertEquals(List.of(new DayValue(day, samples, complete)), days);
  }

  @Test
  void cap1_an_irregular_rhythm_is_judged_by_the_median_day() {
    SampleRhythm rhythm = new SampleRhythm(null, VIENNA);
    List<DaySummary> days =
        List.of(summary(DAY, 9), summary(DAY.plusDays(1), 10), summary(DAY.plusDays(2), 7));
    assertEquals(
        List.of(true, true, false),
        rhythm.values(days, Aggregation.MAX).stream().map(DayValue::complete).toList());
  }

  private static DaySummary summary(LocalDate day, int samples) {
    return DaySummary.of(day, DoubleStream.generate(() -> 1).limit(samples).toArray());
  }

  private static double[] array(List<Double> values) {
    return values.stream().mapToDouble(Double::doubleValue).toArray();
  }
}
