package org.evident.resolution.incident.rule;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.evident.agreement.servicelevel.rule.Metric;
import org.evident.agreement.servicelevel.rule.Target;
import org.evident.agreement.servicelevel.rule.TargetSource;
import org.evident.foundation.servicetime.rule.CalendarVersion;
import org.evident.foundation.servicetime.rule.ServiceCalendar;
import org.evident.foundation.servicetime.rule.WeeklyWindow;
import org.evident.kernel.Priority;
import org.evident.testdata.SharedData;

/** The published incident log and the set-up of its acceptance (import-incident-log.md 4). */
final class ServiceNowLog {
  static final ZoneId ZONE = ZoneId.of("Europe/London");
  static final Instant AS_OF = Instant.parse("2017-03-01T00:00:00Z");

  private static final LocalDate FIRST = LocalDate.of(2016, 1, 1);
  private static final Map<String, IncidentState> STATES =
      Map.of(
          "New",
          IncidentState.NEW,
          "Active",
          IncidentState.IN_PROGRESS,
          "Resolved",
          IncidentState.RESOLVED,
          "Closed",
          IncidentState.CLOSED);
  private static final Map<String, PendingReason> WAITS =
      Map.of(
          "Awaiting User Info",
          PendingReason.CUSTOMER,
          "Awaiting Vendor",
          PendingReason.SUPPLIER,
          "Awaiting Problem",
          PendingReason.PROBLEM,
          "Awaiting Evidence",
          PendingReason.EVIDENCE);

  private ServiceNowLog() {}

  static TargetSource targets() {
    Map<LocalDate, String> holidays = new LinkedHashMap<>();
    for (String date :
        "2016-03-25 2016-03-28 2016-05-02 2016-05-30 2016-08-29 2016-12-26 2016-12-27 2017-01-02"
            .split(" ")) {
      holidays.put(LocalDate.parse(date), "Bank holiday");
    }
    List<WeeklyWindow> week =
        WeeklyWindow.from(DayOfWeek.MONDAY, DayOfWeek.FRIDAY, "08:00", "18:00");
    ServiceCalendar bh =
        new ServiceCalendar("BH", ZONE, List.of(CalendarVersion.weekly(FIRST, week, holidays)));
    ServiceCalendar all =
        new ServiceCalendar("ALL", ZONE, List.of(CalendarVersion.alwaysOpen(FIRST)));
    List<Target> targets = new ArrayList<>();
    add(targets, Priority.P1, 15, 240, all);
    add(targets, Priority.P2, 30, 480, bh);
    add(targets, Priority.P3, 120, 1200, bh);
    add(targets, Priority.P4, 240, 3000, bh);
    return TargetSource.of(targets);
  }

  private static void add(
      List<Target> targets,
      Priority priority,
      long response,
      long resolution,
      ServiceCalendar calendar) {
    boolean pauses = priority != Priority.P1;
    targets.add(new Target(Metric.RESPONSE, priority, response * 60, calendar, pauses, "SLA 1"));
    targets.add(
        new Target(Metric.RESOLUTION, priority, resolution * 60, calendar, pauses, "SLA 1"));
  }

  /** The accepted rows of each incident. */
  static Map<String, List<LogRow>> rows() {
    Map<String, List<LogRow>> rows = new LinkedHashMap<>();
    long line = 1;
    for (Map<String, String> cells :
        SharedData.csv("servicenow-incidents/incident_events.csv.gz")) {
      line++;
      List<LogRow> incident = rows.computeIfAbsent(cells.get("number"), n -> new ArrayList<>());
      String state = cells.get("incident_state");
      if (STATES.containsKey(state) || WAITS.containsKey(state)) {
        incident.add(row(line, cells, state));
      }
    }
    return rows;
  }

  private static LogRow row(long line, Map<String, String> cells, String state) {
    return new LogRow(
        line,
        cells.get("number"),
        instant(cells.get("sys_updated_at")),
        Integer.parseInt(cells.get("sys_mod_count")),
        instant(cells.get("opened_at")),
        STATES.getOrDefault(state, IncidentState.PENDING),
        Optional.ofNullable(WAITS.get(state)),
        Priority.values()[cells.get("priority").charAt(0) - '1'],
        Optional.of(cells.get("resolved_at")).filter(t -> !t.isEmpty()).map(ServiceNowLog::instant),
        cells.get("category"),
        Map.of("team", cells.get("assignment_group"), "site", cells.get("location")));
  }

  private static Instant instant(String local) {
    return LogTime.instant(LocalDateTime.parse(local), ZONE);
  }
}
