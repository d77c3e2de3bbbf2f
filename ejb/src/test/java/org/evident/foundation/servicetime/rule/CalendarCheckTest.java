package org.evident.foundation.servicetime.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.evident.kernel.RuleBroken;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class CalendarCheckTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 3, 10);
  private static final List<WeeklyWindow> WEEK =
      WeeklyWindow.from(DayOfWeek.MONDAY, DayOfWeek.FRIDAY, "08:00", "18:00");
  private static final CalendarVersion VERSION =
      CalendarVersion.weekly(LocalDate.of(2026, 1, 1), WEEK, Map.of());

  private static ServiceCalendar calendar(CalendarVersion... versions) {
    return new ServiceCalendar("BH", ZoneId.of("Europe/Vienna"), List.of(versions));
  }

  private static void breaks(String rule, String field, Executable act) {
    RuleBroken broken = assertThrows(RuleBroken.class, act);
    assertEquals(rule + " " + field, broken.rule() + " " + broken.field());
    assertFalse(broken.values().isEmpty());
  }

  @Test
  void cal1_refuses_a_zone_nobody_knows() {
    assertEquals(ZoneId.of("Europe/Vienna"), CalendarCheck.zone("Europe/Vienna"));
    breaks("CAL-1", "zone", () -> CalendarCheck.zone("Europe/Atlantis"));
    breaks("CAL-1", "zone", () -> CalendarCheck.zone("+01:00"));
    breaks("CAL-1", "zone", () -> CalendarCheck.zone(""));
  }

  @Test
  void cal1_refuses_windows_that_overlap_or_end_before_they_start() {
    breaks("CAL-1", "end", () -> Window.of("10:00", "09:00"));
    breaks("CAL-1", "end", () -> Window.of("10:00", "10:00"));
    List<WeeklyWindow> twice =
        List.of(
            new WeeklyWindow(DayOfWeek.MONDAY, Window.of("08:00", "24:00")),
            new WeeklyWindow(DayOfWeek.MONDAY, Window.of("13:00", "17:00")));
    breaks("CAL-1", "windows", () -> CalendarVersion.weekly(TODAY, twice, Map.of()));
    breaks(
        "CAL-1",
        "windows",
        () ->
            VERSION.withExceptions(
                Map.of(TODAY, List.of(Window.of("08:00", "12:00"), Window.of("11:00", "13:00")))));
    breaks("CAL-1", "validTo", () -> VERSION.validTo(LocalDate.of(2025, 12, 31)));
    breaks(
        "CAL-1",
        "alwaysOpen",
        () -> CalendarVersion.alwaysOpen(TODAY).withHolidays(Map.of(TODAY, "Rest")));
  }

  @Test
  void cal1_refuses_a_calendar_without_open_time() {
    CalendarVersion closed = CalendarVersion.weekly(TODAY, List.of(), Map.of());
    breaks("CAL-1", "windows", () -> CalendarCheck.hasOpenTime(closed));
    CalendarCheck.hasOpenTime(CalendarVersion.alwaysOpen(TODAY));
    CalendarCheck.hasOpenTime(closed.withExceptions(Map.of(TODAY, List.of(Window.WHOLE_DAY))));
  }

  @Test
  void cal6_only_the_future_changes() {
    ServiceCalendar calendar = calendar(VERSION);
    LocalDate tomorrow = TODAY.plusDays(1);
    breaks(
        "CAL-6",
        "holidays",
        () -> CalendarCheck.addHoliday(calendar, TODAY.minusDays(1), "Past", TODAY));
    breaks("CAL-6", "holidays", () -> CalendarCheck.addHoliday(calendar, TODAY, "Today", TODAY));
    assertEquals(
        DayKind.HOLIDAY,
        CalendarCheck.addHoliday(calendar, tomorrow, "Soon", TODAY).day(tomorrow).kind());
    ServiceCalendar more = CalendarCheck.addHoliday(calendar, tomorrow, "Soon", TODAY);
    breaks("REC-3", "holidays", () -> CalendarCheck.addHoliday(more, tomorrow, "Again", TODAY));
    assertNotEquals(
        DayKind.HOLIDAY, CalendarCheck.removeHoliday(more, tomorrow, TODAY).day(tomorrow).kind());
    breaks("REC-1", "holidays", () -> CalendarCheck.removeHoliday(calendar, tomorrow, TODAY));
    breaks("CAL-6", "holidays", () -> CalendarCheck.removeHoliday(more, tomorrow, tomorrow));
    CalendarVersion now = CalendarVersion.weekly(TODAY, WEEK, Map.of());
    breaks("CAL-6", "validFrom", () -> CalendarCheck.add(calendar, now, TODAY));
    assertEquals(2, CalendarCheck.add(calendar, now, TODAY.minusDays(1)).versions().size());
    breaks("CAL-6", "validFrom", () -> calendar(VERSION, VERSION));
    breaks("CAL-6", "versions", () -> calendar());
  }

  @Test
  void cal7_warns_before_the_definition_ends() {
    assertEquals(List.of(), CalendarCheck.warnings(calendar(VERSION), TODAY));
    assertEquals(
        List.of(),
        CalendarCheck.warnings(calendar(VERSION.definedUntil(TODAY.plusDays(400))), TODAY));
    assertEquals(
        List.of(new CalendarWarning(CalendarWarning.Kind.TOO_SHORT, TODAY.plusDays(399), 399)),
        CalendarCheck.warnings(calendar(VERSION.definedUntil(TODAY.plusDays(399))), TODAY));
    assertEquals(
        List.of(CalendarWarning.Kind.TOO_SHORT, CalendarWarning.Kind.ENDS_SOON),
        CalendarCheck.warnings(
                calendar(VERSION.definedUntil(TODAY.plusDays(900)).validTo(TODAY.plusDays(60))),
                TODAY)
            .stream()
            .map(CalendarWarning::kind)
            .toList());
  }

  @Test
  void cal8_the_zone_data_has_a_version() {
    assertFalse(CalendarCheck.zoneDataVersion(ZoneId.of("Europe/Vienna")).isBlank());
  }
}
