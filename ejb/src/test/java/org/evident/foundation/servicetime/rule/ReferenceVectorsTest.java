package org.evident.foundation.servicetime.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.evident.testdata.SharedData;
import org.junit.jupiter.api.Test;

class ReferenceVectorsTest {
  private static final ZoneId UTC = ZoneId.of("UTC");
  private static final LocalDate FIRST = LocalDate.of(2000, 1, 1);
  private static final String DIR = "business-calendars/";

  private static ServiceCalendar calendar(
      List<WeeklyWindow> week, Map<LocalDate, String> holidays) {
    return new ServiceCalendar("V", UTC, List.of(CalendarVersion.weekly(FIRST, week, holidays)));
  }

  private static Map<String, ServiceCalendar> calendars() {
    Map<LocalDate, String> austria =
        SharedData.csv(DIR + "vector_holidays_at.csv").stream()
            .map(row -> LocalDate.parse(row.get("date")))
            .collect(Collectors.toMap(d -> d, d -> "Holiday"));
    List<WeeklyWindow> split =
        new ArrayList<>(WeeklyWindow.from(DayOfWeek.MONDAY, DayOfWeek.FRIDAY, "08:00", "12:00"));
    split.addAll(WeeklyWindow.from(DayOfWeek.MONDAY, DayOfWeek.FRIDAY, "13:00", "17:00"));
    split.addAll(WeeklyWindow.from(DayOfWeek.SATURDAY, DayOfWeek.SATURDAY, "09:00", "12:00"));
    return Map.of(
        "mf0917",
            calendar(
                WeeklyWindow.from(DayOfWeek.MONDAY, DayOfWeek.FRIDAY, "09:00", "17:00"), Map.of()),
        "mf0830-1730-at",
            calendar(
                WeeklyWindow.from(DayOfWeek.MONDAY, DayOfWeek.FRIDAY, "08:30", "17:30"), austria),
        "split-sat", calendar(split, Map.of()));
  }

  /** CAL-5 asks for the earliest instant, so a deadline that falls on closing time stays there. */
  @Test
  void cal5_agrees_with_the_published_business_time() {
    Map<String, ServiceCalendar> calendars = calendars();
    for (Map<String, String> row : SharedData.csv(DIR + "business_time_vectors.csv")) {
      ServiceCalendar calendar = calendars.get(row.get("calendar"));
      Instant start = LocalDateTime.parse(row.get("start_local")).toInstant(ZoneOffset.UTC);
      Instant end = LocalDateTime.parse(row.get("end_local")).toInstant(ZoneOffset.UTC);
      Instant deadline = LocalDateTime.parse(row.get("deadline_local")).toInstant(ZoneOffset.UTC);
      long minutes = Long.parseLong(row.get("add_minutes"));
      assertEquals(
          Long.parseLong(row.get("business_minutes")) * 60,
          calendar.open(start, end),
          row::toString);
      assertEquals(deadline, calendar.add(start, minutes * 60).orElseThrow(), row::toString);
    }
  }

  @Test
  void cal1_agrees_with_the_published_elapsed_time() {
    for (Map<String, String> row : SharedData.csv(DIR + "elapsed_time_vectors.csv")) {
      ServiceCalendar all =
          new ServiceCalendar(
              "A", ZoneId.of(row.get("zone")), List.of(CalendarVersion.alwaysOpen(FIRST)));
      Instant start = Instant.parse(row.get("start_utc"));
      Instant end = Instant.parse(row.get("end_utc"));
      assertEquals(
          Long.parseLong(row.get("elapsed_minutes")) * 60, all.open(start, end), row::toString);
    }
  }

  @Test
  void cal3_days_of_published_clock_changes_have_their_length() {
    for (Map<String, String> row : SharedData.csv(DIR + "dst_transitions.csv")) {
      ZoneId zone = ZoneId.of(row.get("zone"));
      ServiceCalendar all =
          new ServiceCalendar("A", zone, List.of(CalendarVersion.alwaysOpen(FIRST)));
      long before = Long.parseLong(row.get("offset_before_s"));
      long after = Long.parseLong(row.get("offset_after_s"));
      Instant change = Instant.parse(row.get("transition_utc"));
      LocalDate date =
          LocalDateTime.ofInstant(change, ZoneOffset.ofTotalSeconds((int) Math.min(before, after)))
              .toLocalDate();
      long seconds = all.windows(date).stream().mapToLong(OpenInterval::seconds).sum();
      assertEquals(86_400 - (after - before), seconds, row::toString);
    }
  }
}
