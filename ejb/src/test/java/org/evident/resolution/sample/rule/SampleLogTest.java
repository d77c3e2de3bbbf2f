package org.evident.resolution.sample.rule;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.evident.foundation.party.rule.DemoStaff;
import org.evident.foundation.servicetime.entity.PublicHolidays;
import org.evident.foundation.servicetime.rule.CalendarVersion;
import org.evident.foundation.servicetime.rule.ServiceCalendar;
import org.evident.foundation.servicetime.rule.WeeklyWindow;
import org.evident.portfolio.catalogue.rule.DemoService;
import org.junit.jupiter.api.Test;

class SampleLogTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 6, 17);
  static final ServiceCalendar HOURS = hours();

  private static ServiceCalendar hours() {
    Map<LocalDate, String> holidays = new TreeMap<>();
    for (int year = 2024; year <= 2028; year++) {
      holidays.putAll(new PublicHolidays().of("AT", "", year));
    }
    List<WeeklyWindow> week =
        WeeklyWindow.from(DayOfWeek.MONDAY, DayOfWeek.FRIDAY, "08:00", "18:00");
    LocalDate from = LocalDate.of(2023, 1, 1);
    return new ServiceCalendar(
        "BH", ZoneId.of("Europe/Vienna"), List.of(CalendarVersion.weekly(from, week, holidays)));
  }

  /** The lines of all customers as cells by column. */
  static List<Map<String, String>> cells(LocalDate today) {
    List<Map<String, String>> all = new ArrayList<>();
    for (int customer = 0; customer < DemoStaff.CUSTOMERS.size(); customer++) {
      List<String> lines = new SampleLog(SampleLog.SEED, customer, today, HOURS).lines().toList();
      List<String> heading = split(lines.get(0));
      lines.stream().skip(1).forEach(line -> all.add(named(heading, split(line))));
    }
    return all;
  }

  private static List<String> split(String line) {
    return Arrays.asList(line.strip().split(",", -1));
  }

  private static Map<String, String> named(List<String> heading, List<String> cells) {
    assertEquals(heading.size(), cells.size());
    Map<String, String> named = new LinkedHashMap<>();
    IntStream.range(0, cells.size()).forEach(i -> named.put(heading.get(i), cells.get(i)));
    return named;
  }

  private static byte[] bytes(long seed, LocalDate today) throws IOException {
    return new LineStream(new SampleLog(seed, 1, today, HOURS).lines()).readAllBytes();
  }

  @Test
  void same_seed_and_day_give_the_same_bytes() throws IOException {
    byte[] once = bytes(7, TODAY);
    assertArrayEquals(once, bytes(7, TODAY));
    assertFalse(Arrays.equals(once, bytes(8, TODAY)));
    assertFalse(Arrays.equals(once, bytes(7, TODAY.plusDays(1))));
  }

  @Test
  void stream_gives_every_byte_once() throws IOException {
    try (LineStream stream = new LineStream(List.of("ab\n", "", "ü\n").stream())) {
      assertEquals('a', stream.read());
      assertArrayEquals(
          new byte[] {'b', '\n', (byte) 0xc3, (byte) 0xbc, '\n'}, stream.readAllBytes());
      assertEquals(-1, stream.read());
    }
  }

  @Test
  void about_nine_thousand_incidents_from_fifteen_months_up_to_yesterday() {
    for (LocalDate today : List.of(TODAY, LocalDate.of(2027, 1, 1))) {
      List<Map<String, String>> all = cells(today);
      long incidents = all.stream().map(row -> row.get("number")).distinct().count();
      assertTrue(incidents > 8_400 && incidents < 9_600, () -> incidents + " on " + today);
      String first = today.minusMonths(15).toString();
      String end = today.toString();
      assertTrue(all.stream().allMatch(row -> row.get("reported_at").compareTo(first) >= 0));
      assertTrue(all.stream().allMatch(row -> row.get("at").compareTo(end) < 0));
      assertTrue(
          all.stream().anyMatch(r -> r.get("reported_at").startsWith(today.minusDays(1).toString()))
              || HOURS.windows(today.minusDays(1)).isEmpty());
    }
  }

  @Test
  void each_service_team_and_priority_is_there() {
    List<Map<String, String>> all = cells(TODAY);
    Set<String> services =
        DemoService.all().stream().map(DemoService::name).collect(Collectors.toSet());
    assertEquals(12, services.size());
    assertEquals(services, values(all, "service"));
    assertEquals(Set.of("P1", "P2", "P3", "P4"), values(all, "priority"));
    Set<String> teams = values(all, "team");
    assertTrue(DemoStaff.TEAMS.containsAll(teams), teams::toString);
    assertEquals(8, teams.size());
  }

  @Test
  void each_class_of_history_is_there() {
    List<Map<String, String>> all = cells(TODAY);
    assertEquals(Set.of("true", "false"), values(all, "first_line"));
    assertTrue(
        all.stream()
            .filter(row -> "true".equals(row.get("first_line")))
            .allMatch(row -> DemoStaff.DESK.equals(row.get("team"))));
    assertEquals(
        Set.of(
            "NEW",
            "IN_PROGRESS",
            "PENDING CUSTOMER",
            "PENDING SUPPLIER",
            "PENDING PROBLEM",
            "PENDING EVIDENCE",
            "RESOLVED",
            "CLOSED"),
        values(all, "state"));
    for (String column : List.of("problem", "change", "caused_by", "supplier", "resolved_at")) {
      assertTrue(values(all, column).size() > 1, column);
    }
    assertTrue(all.stream().anyMatch(row -> row.get("resolved_at").isEmpty()), "some are open");
  }

  @Test
  void titles_say_something_and_differ_by_service() {
    List<Map<String, String>> all = cells(TODAY);
    assertTrue(all.stream().allMatch(row -> row.get("title").length() >= 10));
    for (DemoService service : DemoService.all()) {
      List<Map<String, String>> own =
          all.stream().filter(row -> row.get("service").equals(service.name())).toList();
      assertTrue(values(own, "title").size() >= 20, service.name());
    }
  }

  @Test
  void quiet_weekends_busy_mondays_and_two_bad_weeks() {
    Map<LocalDate, Integer> perDay = new TreeMap<>();
    Set<String> seen = new HashSet<>();
    for (Map<String, String> row : cells(TODAY)) {
      if (seen.add(row.get("number"))) {
        perDay.merge(LocalDate.parse(row.get("reported_at").substring(0, 10)), 1, Integer::sum);
      }
    }
    assertTrue(mean(perDay, DayOfWeek.MONDAY) > mean(perDay, DayOfWeek.FRIDAY));
    assertTrue(mean(perDay, DayOfWeek.FRIDAY) > 3 * mean(perDay, DayOfWeek.SUNDAY));
    SampleVolume volume = new SampleVolume(HOURS, TODAY);
    assertEquals(14, perDay.keySet().stream().filter(volume::isBad).count());
  }

  private static double mean(Map<LocalDate, Integer> perDay, DayOfWeek weekday) {
    return perDay.entrySet().stream()
        .filter(day -> day.getKey().getDayOfWeek() == weekday)
        .mapToInt(Map.Entry::getValue)
        .average()
        .orElseThrow();
  }

  private static Set<String> values(List<Map<String, String>> rows, String column) {
    return rows.stream().map(row -> row.get(column)).collect(Collectors.toSet());
  }

  /** The beginning of the day the log ends before. */
  static Instant end() {
    return TODAY.atStartOfDay(HOURS.zone()).toInstant();
  }

  static LocalDate today() {
    return TODAY;
  }
}
