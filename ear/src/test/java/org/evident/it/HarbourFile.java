package org.evident.it;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The records of the worked example (monthly-service-review.md 9.2 and 9.6) as files of other tools. */
final class HarbourFile {

  /** The columns of the incident log. */
  static final String HEADING =
      "number,modification,at,reported_at,state,priority,service,title,cancel_reason,first_line,"
          + "caused_by,cause_confirmed,major_declared_at,major_restored_at,category";

  /** March 2025 to February 2026: incidents opened, resolved, resolved within the target (9.6). */
  static final int[] OPENED = {10, 12, 9, 11, 13, 8, 12, 14, 11, 13, 12, 14};

  static final int[] RESOLVED = {10, 11, 10, 11, 12, 9, 12, 13, 12, 13, 12, 13};
  static final int[] MET = {10, 10, 9, 10, 11, 9, 11, 12, 10, 12, 11, 12};

  private static final int[] DOWN = {60, 0, 95, 30, 0, 120, 45, 0, 180, 15, 0, 75};
  private static final int[] FAILURES = {1, 0, 2, 1, 0, 1, 1, 0, 2, 1, 0, 1};
  private static final YearMonth FIRST = YearMonth.of(2025, 3);
  private static final int SECOND_FAILURE = 25;

  /** Number, priority, report, then what happened; the last part is what the log says beside it. */
  private static final String MARCH =
      """
      INC-101 P3 03-02T09:12 | 03-02T09:40 IN_PROGRESS, 03-02T15:30 RESOLVED | first
      INC-102 P2 03-03T16:20 | 03-03T16:45 IN_PROGRESS, 03-04T10:05 RESOLVED | first
      INC-103 P3 03-06T14:00 | 03-06T16:30 IN_PROGRESS, 03-09T17:30 RESOLVED |
      INC-104 P4 03-07T11:00 | 03-09T10:00 IN_PROGRESS, 03-12T12:00 RESOLVED |
      INC-105 P3 03-10T10:00 | 03-10T10:30 IN_PROGRESS, 03-11T12:00 PENDING CUSTOMER, 03-16T09:00 IN_PROGRESS, 03-16T16:00 RESOLVED |
      INC-106 P2 03-18T15:00 | 03-18T15:20 IN_PROGRESS, 03-20T12:30 RESOLVED | caused
      INC-107 P1 03-29T00:30 | 03-29T00:40 IN_PROGRESS, 03-29T05:15 RESOLVED | major
      INC-108 P1 03-29T00:50 | 03-29T01:05 CANCELLED | duplicate
      INC-109 P3 03-12T09:00 | 03-12T09:30 IN_PROGRESS, 03-13T09:00 IN_PROGRESS P2, 03-13T11:00 RESOLVED P2 |
      INC-110 P3 03-23T08:30 | 03-23T08:50 IN_PROGRESS, 03-23T16:30 RESOLVED, 03-25T09:00 IN_PROGRESS, 03-26T10:00 RESOLVED |
      INC-111 P3 03-24T13:00 | 03-24T14:00 IN_PROGRESS, 03-26T13:00 RESOLVED |
      INC-112 P3 02-26T15:00 | 02-26T15:30 IN_PROGRESS, 03-03T11:00 RESOLVED |
      INC-113 P2 03-30T09:00 | 03-30T09:10 IN_PROGRESS, 03-30T11:00 PENDING SUPPLIER |
      INC-114 P4 03-31T16:00 | |
      INC-115 P2 03-05T10:00 | 03-05T10:15 IN_PROGRESS, 03-06T08:00 RESOLVED |
      """;

  private final List<String> lines = new ArrayList<>();

  private HarbourFile() {}

  /** The incident log of thirteen months. */
  static List<String> incidents() {
    HarbourFile file = new HarbourFile();
    MARCH.lines().forEach(file::march);
    boolean waiting = false;
    for (int i = 0; i < OPENED.length; i++) {
      waiting = file.month(i, waiting);
    }
    return file.lines;
  }

  /** The outages of the twelve months before, one line each: start, end. */
  static List<String> earlierOutages() {
    List<String> outages = new ArrayList<>();
    for (int i = 0; i < DOWN.length; i++) {
      int left = DOWN[i];
      for (int n = FAILURES[i]; n > 0; n--) {
        int minutes = n > 1 ? left - SECOND_FAILURE : left;
        String day = "%s-%02dT10:".formatted(FIRST.plusMonths(i), n * 8);
        String end =
            "%s-%02dT%02d:%02d"
                .formatted(FIRST.plusMonths(i), n * 8, 10 + minutes / 60, minutes % 60);
        outages.add(day + "00," + end);
        left -= minutes;
      }
    }
    return outages;
  }

  /** The requests of March: number, order, fulfilment; 42 asked for, 40 fulfilled, 38 of them in time. */
  static List<String> requests() {
    List<String> requests = new ArrayList<>();
    for (int i = 1; i <= 42; i++) {
      LocalDate day = weekdays(YearMonth.of(2026, 3)).get(i <= 40 ? i % 12 : 21);
      String fulfilled = day + "T16:00";
      if (i <= 2) {
        fulfilled = day.plusWeeks(2) + "T09:00";
      }
      requests.add("R-%02d,%sT09:00,%s".formatted(i, day, i <= 40 ? fulfilled : ""));
    }
    return requests;
  }

  private void march(String line) {
    String[] parts = line.split("\\|", -1);
    String[] head = parts[0].strip().split(" ");
    Set<String> said = Set.of(parts[2].strip());
    String facts =
        String.join(
            ",",
            said.contains("duplicate") ? "DUPLICATE" : "",
            String.valueOf(said.contains("first")),
            said.contains("caused") ? "CHG-31" : "",
            String.valueOf(said.contains("caused")),
            said.contains("major") ? "2026-03-29T00:45" : "",
            said.contains("major") ? "2026-03-29T05:15" : "");
    String reported = "2026-" + head[2];
    add(head[0], 0, reported, reported, "NEW", head[1], facts);
    int n = 0;
    for (String step : parts[1].strip().split(", ")) {
      if (!step.isBlank()) {
        String[] words = step.split(" ");
        String last = words[words.length - 1];
        boolean raised = last.matches("P\\d");
        String state = step.substring(12, raised ? step.length() - 3 : step.length());
        add(head[0], ++n, "2026-" + words[0], reported, state, raised ? last : head[1], facts);
      }
    }
  }

  /** One that waits at the end of the month is solved on the first working day of the next; INC-112 waits for itself. */
  private boolean month(int i, boolean waiting) {
    YearMonth month = FIRST.plusMonths(i);
    List<LocalDate> days = weekdays(month);
    int solved = RESOLVED[i] - (waiting ? 1 : 0);
    int late = RESOLVED[i] - MET[i];
    for (int n = 0; n < solved; n++) {
      LocalDate day = days.get(n % 10);
      String end = n < late ? days.get(n % 10 + 4) + "T09:00" : day + "T12:00";
      simple("%s-%02d".formatted(month, n + 1), day + "T09:00", day + "T09:10", end);
    }
    boolean carries = OPENED[i] > solved;
    if (carries && i < OPENED.length - 1) {
      LocalDate last = days.get(days.size() - 1);
      LocalDate next = weekdays(month.plusMonths(1)).get(0);
      simple(month + "-99", last + "T16:00", last + "T16:10", next + "T10:00");
    }
    return carries;
  }

  private void simple(String number, String reported, String answered, String solved) {
    String facts = ",false,,false,,";
    add("H-" + number, 0, reported, reported, "NEW", "P3", facts);
    add("H-" + number, 1, answered, reported, "IN_PROGRESS", "P3", facts);
    add("H-" + number, 2, solved, reported, "RESOLVED", "P3", facts);
  }

  private void add(
      String number,
      int modification,
      String at,
      String reported,
      String state,
      String priority,
      String facts) {
    lines.add(
        String.join(
            ",",
            number,
            String.valueOf(modification),
            at,
            reported,
            state,
            priority,
            "Order desk",
            number,
            facts,
            category(number)));
  }

  /** Of March the even ones are about ordering, the odd ones about payment; of the others nobody said. */
  private static String category(String number) {
    if (!number.startsWith("INC-")) {
      return "";
    }
    return Integer.parseInt(number.substring(4)) % 2 == 0 ? "Ordering" : "Payment";
  }

  private static List<LocalDate> weekdays(YearMonth month) {
    return month
        .atDay(1)
        .datesUntil(month.plusMonths(1).atDay(1))
        .filter(d -> d.getDayOfWeek() != DayOfWeek.SATURDAY && d.getDayOfWeek() != DayOfWeek.SUNDAY)
        .toList();
  }
}
