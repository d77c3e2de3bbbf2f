package org.evident.supply.capacity.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

/** What a metric comes to in a month. */
class MeasuredMonthTest {

  @Test
  void utilisation_is_a_part_of_all_there_is_and_of_what_is_left_the_rest() {
    assertEquals(0.75, month(75.0, 100.0, Direction.UP, 1, 1.0).used());
    assertEquals(0.25, month(75.0, 100.0, Direction.DOWN, 1, 1.0).used());
    assertNull(month(75.0, null, Direction.UP, 1, 1.0).used());
    assertNull(month(75.0, 0.0, Direction.UP, 1, 1.0).used());
    assertNull(month(null, 100.0, Direction.UP, 1, 1.0).used());
  }

  @Test
  void cap1_samples_beyond_those_expected_make_up_for_no_other_metric() {
    assertEquals(10, month(null, null, Direction.UP, 14, 10.0).counted());
    assertEquals(8, month(null, null, Direction.UP, 8, 10.0).counted());
    assertEquals(0, month(null, null, Direction.UP, 8, null).counted());
  }

  @Test
  void cap1_a_span_of_days_has_as_many_samples_as_its_hours() {
    SampleRhythm rhythm = new SampleRhythm(Duration.ofHours(1), ZoneId.of("Europe/Vienna"));
    LocalDate march = LocalDate.of(2026, 3, 1);
    assertEquals(743, rhythm.expected(march, march.plusMonths(1)));
    assertEquals(24, rhythm.expected(march, march.plusDays(1)));
    assertEquals(0, rhythm.expected(march, march.minusDays(1)));
  }

  private static MeasuredMonth month(
      Double value, Double maximum, Direction direction, long samples, Double expected) {
    return new MeasuredMonth(
        "CAP-1",
        "Mail",
        YearMonth.of(2026, 3),
        value,
        maximum,
        direction,
        false,
        samples,
        expected);
  }
}
