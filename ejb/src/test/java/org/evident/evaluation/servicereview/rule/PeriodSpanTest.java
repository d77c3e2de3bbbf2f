package org.evident.evaluation.servicereview.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A review tells of one month of the calendar, as it is where the customer is: neither thirty days nor that of another zone.
 * Field lessons 15 and 17.
 */
class PeriodSpanTest {

  /** In Apia a whole day of December 2011 was left out, and Auckland and London change their clocks in opposite months. */
  @ParameterizedTest
  @ValueSource(
      strings = {"Europe/London", "Pacific/Auckland", "Pacific/Apia", "Pacific/Kiritimati"})
  void num7_every_instant_of_a_year_belongs_to_exactly_one_month(String name) {
    ZoneId zone = ZoneId.of(name);
    for (int year : new int[] {2011, 2024, 2026}) {
      PeriodSpan before = PeriodSpan.of(YearMonth.of(year - 1, 12), zone);
      for (int month = 1; month <= 12; month++) {
        PeriodSpan span = PeriodSpan.of(YearMonth.of(year, month), zone);
        assertEquals(before.end(), span.start(), "no gap and nothing twice");
        Instant half = LocalDateTime.of(year, month, 1, 0, 30).atZone(zone).toInstant();
        assertTrue(span.holds(half), "half past midnight of the first");
        assertFalse(before.holds(half));
        assertFalse(span.holds(span.end()));
        assertTrue(span.holds(span.end().minusNanos(1)));
        before = span;
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "2026-02, UTC, 28, 0",
    "2024-02, UTC, 29, 0",
    "1900-02, UTC, 28, 0",
    "2000-02, UTC, 29, 0",
    "2026-03, Europe/London, 30, 23",
    "2026-10, Europe/London, 31, 1",
    "2026-09, Pacific/Auckland, 29, 23",
    "2011-12, Pacific/Apia, 30, 0"
  })
  void num7_a_month_is_as_long_as_the_calendar_says(
      YearMonth month, String zone, long days, long hours) {
    PeriodSpan span = PeriodSpan.of(month, ZoneId.of(zone));
    assertEquals(
        Duration.ofDays(days).plusHours(hours), Duration.between(span.start(), span.end()));
  }

  @Test
  void num7_what_has_no_instant_lies_in_no_month() {
    assertFalse(PeriodSpan.of(YearMonth.of(2026, 2), ZoneId.of("UTC")).holds(null));
  }
}
