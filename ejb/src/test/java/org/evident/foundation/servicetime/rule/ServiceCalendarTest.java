package org.evident.foundation.servicetime.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ServiceCalendarTest {
  private static final ZoneId VIENNA = ZoneId.of("Europe/Vienna");
  private static final LocalDate EPOCH = LocalDate.of(2015, 1, 1);
  private static final LocalDate JOSEPH = LocalDate.of(2026, 3, 19);
  private static final CalendarVersion WEEK =
      CalendarVersion.weekly(
          EPOCH,
          WeeklyWindow.from(DayOfWeek.MONDAY, DayOfWeek.FRIDAY, "08:00", "18:00"),
          Map.of(JOSEPH, "Josefitag"));
  private static final ServiceCalendar BH = calendar(WEEK);
  private static final ServiceCalendar ALL = calendar(CalendarVersion.alwaysOpen(EPOCH));

  private static ServiceCalendar calendar(CalendarVersion... versions) {
    return new ServiceCalendar("X", VIENNA, List.of(versions));
  }

  private static Instant at(String local) {
    return LocalDateTime.parse(local).atZone(VIENNA).toInstant();
  }

  @Test
  void cal1_always_open_time_is_real_time() {
    assertEquals(225 * 60, ALL.open(at("2026-03-29T00:30"), at("2026-03-29T05:15")));
    assertEquals(180 * 60, ALL.open(at("2026-10-25T01:30"), at("2026-10-25T03:30")));
    assertEquals(44_580 * 60, ALL.open(at("2026-03-01T00:00"), at("2026-04-01T00:00")));
  }

  @Test
  void cal1_always_open_days_last_23_24_or_25_hours() {
    assertEquals(23 * 3600, ALL.windows(LocalDate.of(2026, 3, 29)).get(0).seconds());
    assertEquals(24 * 3600, ALL.windows(LocalDate.of(2026, 3, 30)).get(0).seconds());
    assertEquals(25 * 3600, ALL.windows(LocalDate.of(2026, 10, 25)).get(0).seconds());
  }

  @Test
  void cal2_exception_outranks_holiday_and_holiday_the_week() {
    LocalDate friday = JOSEPH.plusDays(1);
    ServiceCalendar calendar =
        calendar(
            WEEK.withExceptions(
                Map.of(JOSEPH, List.of(Window.of("10:00", "12:00")), friday, List.of())));
    assertEquals(DayKind.EXCEPTION, calendar.day(JOSEPH).kind());
    assertEquals(7200, calendar.open(at("2026-03-19T00:00"), at("2026-03-23T08:00")));
    assertEquals(DayKind.HOLIDAY, BH.day(JOSEPH).kind());
    assertEquals("Josefitag", BH.day(JOSEPH).name());
    assertEquals(0, BH.open(at("2026-03-19T00:00"), at("2026-03-20T08:00")));
    assertEquals(DayKind.WEEKLY, BH.day(friday).kind());
    assertEquals(
        List.of(Window.of("08:00", "18:00")),
        BH.windows(friday).stream().map(OpenInterval::window).toList());
  }

  @Test
  void cal3_window_border_in_the_gap_moves_to_its_end() {
    ServiceCalendar calendar =
        calendar(
            new CalendarVersion(
                EPOCH,
                null,
                null,
                false,
                List.of(),
                Map.of(),
                Map.of(
                    LocalDate.of(2026, 3, 29),
                    List.of(Window.of("01:00", "02:30"), Window.of("02:45", "04:00")))));
    assertEquals(
        List.of(3600L, 3600L),
        calendar.windows(LocalDate.of(2026, 3, 29)).stream().map(OpenInterval::seconds).toList());
  }

  @Test
  void cal3_ambiguous_start_is_early_and_ambiguous_end_late() {
    LocalDate back = LocalDate.of(2026, 10, 25);
    ServiceCalendar calendar =
        calendar(
            new CalendarVersion(
                EPOCH,
                null,
                null,
                false,
                List.of(),
                Map.of(),
                Map.of(back, List.of(Window.of("02:30", "02:45")))));
    assertEquals(75 * 60, calendar.windows(back).get(0).seconds());
    assertEquals(at("2026-10-25T02:30"), calendar.windows(back).get(0).start());
  }

  @Test
  void cal3_an_hour_that_two_adjoining_windows_share_counts_once() {
    LocalDate back = LocalDate.of(2026, 10, 25);
    ServiceCalendar calendar =
        calendar(
            new CalendarVersion(
                EPOCH,
                null,
                null,
                false,
                List.of(),
                Map.of(),
                Map.of(back, List.of(Window.of("01:00", "02:30"), Window.of("02:30", "04:00")))));
    assertEquals(4 * 3600, calendar.open(at("2026-10-25T01:00"), at("2026-10-25T04:00")));
    ZoneId azores = ZoneId.of("Atlantic/Azores");
    ServiceCalendar days =
        new ServiceCalendar("A", azores, List.of(CalendarVersion.alwaysOpen(EPOCH)));
    Instant from = LocalDate.of(2025, 10, 25).atStartOfDay(azores).toInstant();
    assertEquals(
        49 * 3600, days.open(from, LocalDate.of(2025, 10, 27).atStartOfDay(azores).toInstant()));
  }

  @Test
  void cal3_sunday_window_is_an_hour_short_in_spring() {
    ServiceCalendar sunday =
        calendar(
            CalendarVersion.weekly(
                EPOCH,
                WeeklyWindow.from(DayOfWeek.SUNDAY, DayOfWeek.SUNDAY, "00:00", "24:00"),
                Map.of()));
    assertEquals(23 * 3600, sunday.windows(LocalDate.of(2026, 3, 29)).get(0).seconds());
  }

  @Test
  void cal3_a_date_the_zone_leaves_out_has_no_time() {
    ServiceCalendar apia =
        new ServiceCalendar(
            "A",
            ZoneId.of("Pacific/Apia"),
            List.of(CalendarVersion.alwaysOpen(LocalDate.of(2000, 1, 1))));
    assertEquals(List.of(), apia.windows(LocalDate.of(2011, 12, 30)));
    assertEquals(86_400, apia.windows(LocalDate.of(2011, 12, 31)).get(0).seconds());
  }

  @Test
  void cal4_nothing_is_open_backwards() {
    Instant noon = at("2026-03-18T12:00");
    assertEquals(0, BH.open(noon, noon));
    assertEquals(0, BH.open(noon, at("2026-03-17T12:00")));
    assertEquals(450 * 60, BH.open(at("2026-03-18T15:00"), at("2026-03-20T12:30")));
  }

  @Test
  void cal5_closing_time_is_the_earliest_instant_that_reaches_the_sum() {
    assertEquals(Optional.of(at("2026-03-12T18:00")), BH.add(at("2026-03-12T10:00"), 480 * 60));
    assertEquals(
        Optional.of(at("2026-03-13T08:00")), BH.lastWithin(at("2026-03-12T10:00"), 480 * 60));
    assertEquals(Optional.of(at("2026-03-14T10:00")), BH.add(at("2026-03-14T10:00"), 0));
  }

  @Test
  void cal5_calendar_without_open_time_never_gets_there() {
    ServiceCalendar closed = calendar(CalendarVersion.weekly(EPOCH, List.of(), Map.of()));
    assertTimeoutPreemptively(
        Duration.ofSeconds(5),
        () -> {
          assertEquals(Optional.empty(), closed.add(Instant.EPOCH, 1));
          assertEquals(Optional.empty(), closed.nextOpen(Instant.EPOCH));
          assertEquals(Optional.empty(), closed.endOfBusinessDay(EPOCH, 1));
          assertEquals(0, closed.open(Instant.EPOCH, at("2100-01-01T00:00")));
        });
  }

  @Test
  void cal5_far_years_are_answered_and_end_at_9999() {
    assertTimeoutPreemptively(
        Duration.ofSeconds(10),
        () -> {
          assertEquals(0, BH.open(Instant.MIN, at("2015-01-01T08:00")));
          assertTrue(BH.open(Instant.MIN, Instant.MAX) > 7_000L * 250 * 36_000);
          assertTrue(BH.open(at("0001-01-01T00:00"), at("9999-12-31T23:00")) > 0);
          assertEquals(Optional.empty(), BH.add(Instant.MAX, 1));
          assertEquals(Optional.empty(), BH.nextOpen(Instant.MAX));
          assertEquals(Optional.empty(), BH.add(at("2026-01-01T00:00"), Long.MAX_VALUE / 2));
        });
  }

  @Test
  void cal6_each_date_uses_the_version_valid_on_it() {
    CalendarVersion longer =
        CalendarVersion.weekly(
            LocalDate.of(2026, 3, 11),
            WeeklyWindow.from(DayOfWeek.MONDAY, DayOfWeek.FRIDAY, "08:00", "20:00"),
            Map.of());
    ServiceCalendar calendar = calendar(longer, WEEK);
    assertEquals(10 * 3600, calendar.open(at("2026-03-10T00:00"), at("2026-03-11T00:00")));
    assertEquals(12 * 3600, calendar.open(at("2026-03-11T00:00"), at("2026-03-12T00:00")));
    ServiceCalendar ended = calendar(WEEK.validTo(LocalDate.of(2026, 3, 10)));
    assertEquals(10 * 3600, ended.open(at("2026-03-10T00:00"), at("2026-03-31T00:00")));
    assertEquals(DayKind.UNDEFINED, ended.day(LocalDate.of(2026, 3, 11)).kind());
    assertEquals(Optional.empty(), ended.nextOpen(at("2026-03-11T00:00")));
  }

  @Test
  void business_day_n_ends_with_its_last_window() {
    assertEquals(
        Optional.of(at("2026-03-20T18:00")), BH.endOfBusinessDay(at("2026-03-18T09:00"), 1));
    assertEquals(
        Optional.of(at("2026-03-25T18:00")), BH.endOfBusinessDay(LocalDate.of(2026, 3, 18), 4));
  }
}
