package org.evident.foundation.servicetime.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

class CalendarPropertyTest {
  private record Change(String zone, LocalDate date) {}

  private static final List<Change> CHANGES =
      List.of(
          new Change("Europe/Vienna", LocalDate.of(2026, 3, 29)),
          new Change("Europe/Vienna", LocalDate.of(2026, 10, 25)),
          new Change("Europe/London", LocalDate.of(2016, 3, 27)),
          new Change("Europe/London", LocalDate.of(2016, 10, 30)),
          new Change("Pacific/Auckland", LocalDate.of(2025, 9, 28)),
          new Change("Pacific/Auckland", LocalDate.of(2026, 4, 5)),
          new Change("Australia/Lord_Howe", LocalDate.of(2025, 10, 5)),
          new Change("Australia/Lord_Howe", LocalDate.of(2026, 4, 5)),
          new Change("Pacific/Apia", LocalDate.of(2011, 12, 30)),
          new Change("Atlantic/Azores", LocalDate.of(2025, 10, 26)),
          new Change("America/Havana", LocalDate.of(2025, 3, 9)));

  private static final int MINUTES = 5 * 24 * 60;

  private static List<Window> windows(Random random) {
    List<Window> windows = new ArrayList<>();
    int minute = random.nextInt(5) * 30;
    while (minute < 1410 && windows.size() < 5) {
      int end = Math.min(1440, minute + 15 * (1 + random.nextInt(40)));
      windows.add(
          new Window(
              LocalTime.ofSecondOfDay(minute * 60L), LocalTime.ofSecondOfDay(end % 1440 * 60L)));
      minute = end + 15 * random.nextInt(20);
    }
    return windows;
  }

  private static ServiceCalendar calendar(Random random, String zone, LocalDate around) {
    List<WeeklyWindow> week = new ArrayList<>();
    for (DayOfWeek day : DayOfWeek.values()) {
      windows(random).forEach(w -> week.add(new WeeklyWindow(day, w)));
    }
    Map<LocalDate, String> holidays = new HashMap<>();
    Map<LocalDate, List<Window>> exceptions = new HashMap<>();
    if (random.nextBoolean()) {
      holidays.put(around.plusDays(random.nextInt(3) - 1), "Rest");
    }
    if (random.nextBoolean()) {
      exceptions.put(
          around.plusDays(random.nextInt(3) - 1),
          random.nextBoolean() ? List.of() : windows(random));
    }
    CalendarVersion first =
        CalendarVersion.weekly(LocalDate.of(2000, 1, 1), week, holidays).withExceptions(exceptions);
    CalendarVersion later =
        random.nextBoolean() ? CalendarVersion.alwaysOpen(around.plusDays(1)) : first;
    List<CalendarVersion> versions = later == first ? List.of(first) : List.of(first, later);
    return new ServiceCalendar("R", ZoneId.of(zone), versions);
  }

  /** Which minutes are open, found by stepping the wall clock and never by converting a local time. */
  private static boolean[] stepped(ServiceCalendar calendar, Instant from) {
    int margin = 2 * 24 * 60;
    int n = MINUTES + 2 * margin;
    LocalDateTime[] latestSoFar = new LocalDateTime[n];
    LocalDateTime[] earliestToCome = new LocalDateTime[n];
    for (int i = 0; i < n; i++) {
      LocalDateTime local =
          LocalDateTime.ofInstant(from.plusSeconds((i - margin) * 60L), calendar.zone());
      latestSoFar[i] = i == 0 || local.isAfter(latestSoFar[i - 1]) ? local : latestSoFar[i - 1];
      earliestToCome[i] = local;
    }
    for (int i = n - 2; i >= 0; i--) {
      if (earliestToCome[i + 1].isBefore(earliestToCome[i])) {
        earliestToCome[i] = earliestToCome[i + 1];
      }
    }
    boolean[] open = new boolean[MINUTES];
    for (int i = 0; i < MINUTES; i++) {
      open[i] =
          open(
              calendar,
              latestSoFar[i + margin],
              earliestToCome[i + margin],
              earliestToCome[i + margin + 1]);
    }
    return open;
  }

  private static boolean open(
      ServiceCalendar calendar,
      LocalDateTime latest,
      LocalDateTime earliest,
      LocalDateTime afterwards) {
    LocalDate last = latest.toLocalDate().plusDays(1);
    for (LocalDate date = earliest.toLocalDate().minusDays(1);
        !date.isAfter(last);
        date = date.plusDays(1)) {
      for (Window window : valid(calendar, date)) {
        LocalDateTime end =
            window.untilMidnight() ? date.plusDays(1).atStartOfDay() : date.atTime(window.end());
        if (!latest.isBefore(date.atTime(window.start()))
            && (earliest.isBefore(end) || afterwards.equals(end))) {
          return true;
        }
      }
    }
    return false;
  }

  private static List<Window> valid(ServiceCalendar calendar, LocalDate date) {
    CalendarVersion version = calendar.versions().get(0);
    for (CalendarVersion each : calendar.versions()) {
      version = date.isBefore(each.validFrom()) ? version : each;
    }
    if (version.alwaysOpen()) {
      return List.of(Window.WHOLE_DAY);
    }
    if (version.exceptions().containsKey(date)) {
      return version.exceptions().get(date);
    }
    return version.holidays().containsKey(date)
        ? List.of()
        : version.weeklyWindows().stream()
            .filter(w -> w.day() == date.getDayOfWeek())
            .map(WeeklyWindow::window)
            .toList();
  }

  @Property(tries = 150)
  void cal3_equals_stepping_through_the_minutes_of_a_clock_change(
      @ForAll @IntRange(max = 10) int which, @ForAll long seed) {
    Random random = new Random(seed);
    Change change = CHANGES.get(which);
    ServiceCalendar calendar = calendar(random, change.zone(), change.date());
    Instant from = change.date().minusDays(2).atStartOfDay().toInstant(ZoneOffset.UTC);
    boolean[] open = stepped(calendar, from);
    for (int i = 0; i < 40; i++) {
      int a = random.nextInt(MINUTES);
      int b = a + random.nextInt(MINUTES - a);
      long sum = 0;
      for (int m = a; m < b; m++) {
        sum += open[m] ? 60 : 0;
      }
      Instant start = from.plusSeconds(a * 60L);
      assertEquals(
          sum, calendar.open(start, from.plusSeconds(b * 60L)), () -> change + " from " + start);
      int next = a;
      while (next < MINUTES && !open[next]) {
        next++;
      }
      if (next < MINUTES) {
        assertEquals(from.plusSeconds(next * 60L), calendar.nextOpen(start).orElseThrow());
      }
    }
  }

  private static Instant instant(long second) {
    return Instant.ofEpochSecond(second);
  }

  @Property(tries = 300)
  void cal4_is_additive(
      @ForAll @IntRange(max = 10) int which,
      @ForAll long seed,
      @ForAll @LongRange(min = 946_684_800, max = 2_000_000_000) long a,
      @ForAll @LongRange(max = 200_000_000) long first,
      @ForAll @LongRange(max = 200_000_000) long second) {
    ServiceCalendar calendar =
        calendar(new Random(seed), CHANGES.get(which).zone(), CHANGES.get(which).date());
    Instant b = instant(a + first);
    Instant c = instant(a + first + second);
    assertEquals(calendar.open(instant(a), c), calendar.open(instant(a), b) + calendar.open(b, c));
  }

  @Property(tries = 300)
  void cal5_add_inverts_open_and_is_the_earliest(
      @ForAll @IntRange(max = 10) int which,
      @ForAll long seed,
      @ForAll @LongRange(min = 946_684_800, max = 2_000_000_000) long second,
      @ForAll @LongRange(min = 1, max = 50_000_000) long seconds) {
    ServiceCalendar calendar =
        calendar(new Random(seed), CHANGES.get(which).zone(), CHANGES.get(which).date());
    Instant a = instant(second);
    Instant reached = calendar.add(a, seconds).orElseThrow();
    assertEquals(seconds, calendar.open(a, reached));
    assertEquals(seconds - 1, calendar.open(a, reached.minusSeconds(1)));
    Instant last = calendar.lastWithin(a, seconds).orElseThrow();
    assertTrue(!last.isBefore(reached));
    assertEquals(seconds, calendar.open(a, last));
    assertEquals(seconds + 1, calendar.open(a, last.plusSeconds(1)));
  }
}
