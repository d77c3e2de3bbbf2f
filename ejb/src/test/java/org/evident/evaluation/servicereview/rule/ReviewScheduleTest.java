package org.evident.evaluation.servicereview.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.evident.foundation.servicetime.rule.CalendarVersion;
import org.evident.foundation.servicetime.rule.ServiceCalendar;
import org.evident.foundation.servicetime.rule.WeeklyWindow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReviewScheduleTest {
  private static final ZoneId VIENNA = ZoneId.of("Europe/Vienna");

  @ParameterizedTest
  @CsvSource({
    "2026-08-01T11:59:59Z,2026-06",
    "2026-08-01T12:00:00Z,2026-07",
    "2026-08-20T00:00:00Z,2026-07",
  })
  void r3_without_working_days_a_month_is_due_when_it_is_over_everywhere(
      Instant now, YearMonth due) {
    assertEquals(Optional.of(due), ReviewSchedule.due(now, Optional.empty()));
  }

  @ParameterizedTest
  @CsvSource({
    "2026-08-02T12:00:00Z,",
    "2026-08-02T21:59:59Z,",
    "2026-08-02T22:00:00Z,2026-07",
  })
  void r3_a_month_that_ends_on_friday_is_due_on_monday(Instant now, YearMonth due) {
    assertEquals(Optional.ofNullable(due), ReviewSchedule.due(now, Optional.of(office())));
  }

  @ParameterizedTest
  @CsvSource({"2026-08-02T23:59:59Z,", "2026-08-03T00:00:00Z,2026-08-03"})
  void r3_drafts_are_refreshed_from_two_at_night(Instant now, LocalDate night) {
    assertEquals(Optional.ofNullable(night), ReviewSchedule.night(now, VIENNA));
  }

  @ParameterizedTest
  @CsvSource({
    "2026-08-01T11:59:59Z,false,2026-08-01T12:00:00Z",
    "2026-08-01T12:00:00Z,false,2026-09-01T12:00:00Z",
    "2026-08-02T12:00:00Z,true,2026-08-02T22:00:00Z",
    "2026-08-02T22:00:00Z,true,2026-09-01T12:00:00Z",
  })
  void r3_the_next_drafts_are_foretold(Instant now, boolean office, Instant next) {
    assertEquals(next, ReviewSchedule.next(now, office ? Optional.of(office()) : Optional.empty()));
  }

  @ParameterizedTest
  @CsvSource({
    "2026-08-02T23:59:59Z,2026-08-03T00:00:00Z",
    "2026-08-03T00:00:00Z,2026-08-04T00:00:00Z"
  })
  void r3_the_next_night_is_foretold(Instant now, Instant next) {
    assertEquals(next, ReviewSchedule.nextNight(now, VIENNA));
  }

  @Test
  void r3_a_calendar_that_never_opens_holds_nothing_back() {
    ServiceCalendar closed = new ServiceCalendar("ORG", VIENNA, List.of(version(List.of())));
    assertEquals(
        Optional.of(YearMonth.of(2026, 7)),
        ReviewSchedule.due(Instant.parse("2026-08-02T12:00:00Z"), Optional.of(closed)));
  }

  private static ServiceCalendar office() {
    return new ServiceCalendar(
        "ORG",
        VIENNA,
        List.of(version(WeeklyWindow.from(DayOfWeek.MONDAY, DayOfWeek.FRIDAY, "08:00", "18:00"))));
  }

  private static CalendarVersion version(List<WeeklyWindow> week) {
    return new CalendarVersion(
        LocalDate.of(2026, 1, 1), null, null, false, week, Map.of(), Map.of());
  }
}
