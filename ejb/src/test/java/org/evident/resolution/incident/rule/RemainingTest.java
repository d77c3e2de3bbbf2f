package org.evident.resolution.incident.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.evident.foundation.servicetime.rule.CalendarVersion;
import org.evident.foundation.servicetime.rule.ServiceCalendar;
import org.evident.foundation.servicetime.rule.WeeklyWindow;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RemainingTest {

  private static final ServiceCalendar HOURS =
      new ServiceCalendar(
          "BH",
          ZoneOffset.UTC,
          List.of(
              CalendarVersion.weekly(
                  LocalDate.of(2020, 1, 1),
                  WeeklyWindow.from(DayOfWeek.MONDAY, DayOfWeek.FRIDAY, "08:00", "18:00"),
                  Map.of())));

  /** Friday evening to Monday morning is no service time, whichever side of it the reader stands on. */
  @ParameterizedTest
  @CsvSource({
    "2026-03-13T17:00:00Z, 2026-03-16T09:00:00Z, 7200",
    "2026-03-14T12:00:00Z, 2026-03-16T09:00:00Z, 3600",
    "2026-03-16T09:00:00Z, 2026-03-16T09:00:00Z, 0",
    "2026-03-16T09:00:00Z, 2026-03-13T17:30:00Z, -5400",
    "2026-03-16T09:00:00Z, , 1200"
  })
  void sla7_what_is_left_is_service_time(Instant now, Instant due, long left) {
    assertEquals(left, Remaining.seconds(3600, 2400, due, HOURS, now));
  }
}
