package org.evident.resolution.sample.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.evident.agreement.servicelevel.rule.ClockResult;
import org.evident.agreement.servicelevel.rule.Metric;
import org.evident.agreement.servicelevel.rule.SlaClock;
import org.evident.agreement.servicelevel.rule.Target;
import org.evident.agreement.servicelevel.rule.TargetSource;
import org.evident.foundation.servicetime.rule.CalendarVersion;
import org.evident.foundation.servicetime.rule.ServiceCalendar;
import org.evident.kernel.Priority;
import org.evident.resolution.incident.boundary.LogLine;
import org.evident.resolution.incident.boundary.LogProfile;
import org.evident.resolution.incident.rule.IncidentState;
import org.evident.resolution.incident.rule.LogReplay;
import org.evident.resolution.incident.rule.LogRow;
import org.evident.resolution.incident.rule.PendingReason;
import org.evident.resolution.incident.rule.ReplayedIncident;
import org.junit.jupiter.api.Test;

/** The made-up log goes through the very rules that read a real one. */
class SampleLogReplayTest {

  private final TargetSource targets = targets();

  private static TargetSource targets() {
    ServiceCalendar always =
        new ServiceCalendar(
            "ALL",
            SampleLogTest.HOURS.zone(),
            List.of(CalendarVersion.alwaysOpen(LocalDate.of(2023, 1, 1))));
    int[] response = {15, 30, 120, 240};
    int[] resolution = {240, 480, 1200, 3000};
    List<Target> targets = new ArrayList<>();
    for (Priority priority : List.of(Priority.P1, Priority.P2, Priority.P3, Priority.P4)) {
      boolean first = priority == Priority.P1;
      ServiceCalendar hours = first ? always : SampleLogTest.HOURS;
      int i = priority.ordinal();
      targets.add(new Target(Metric.RESPONSE, priority, response[i] * 60L, hours, false, "demo"));
      targets.add(
          new Target(Metric.RESOLUTION, priority, resolution[i] * 60L, hours, !first, "demo"));
    }
    return TargetSource.of(targets);
  }

  private static LogProfile profile() throws IOException {
    try (InputStream script =
        LogProfile.class.getResourceAsStream("/db/migration/V076__log_words.sql")) {
      String text = new String(script.readAllBytes(), StandardCharsets.UTF_8);
      return LogProfile.read(text.substring(text.indexOf("'{") + 1, text.indexOf("}'") + 1));
    }
  }

  private static Map<String, List<LogRow>> accepted() throws IOException {
    LogProfile profile = profile();
    Map<String, List<LogRow>> incidents = new LinkedHashMap<>();
    long line = 1;
    for (Map<String, String> cells : SampleLogTest.cells(SampleLogTest.today())) {
      Object read = profile.line(++line, cells, SampleLogTest.HOURS.zone());
      if (!(read instanceof LogLine accepted)) {
        throw new AssertionError(read);
      }
      incidents.computeIfAbsent(accepted.number(), n -> new ArrayList<>()).add(row(accepted));
    }
    return incidents;
  }

  private static LogRow row(LogLine line) {
    return new LogRow(
        line.line(),
        line.number(),
        line.at(),
        line.modification(),
        line.openedAt(),
        IncidentState.valueOf(line.state()),
        Optional.ofNullable(line.pendingReason()).map(PendingReason::valueOf),
        Priority.valueOf(line.priority()),
        Optional.ofNullable(line.resolvedAt()),
        line.service(),
        Map.of("team", line.team()));
  }

  @Test
  void no_line_is_rejected_and_the_clocks_tell_of_good_and_bad_work() throws IOException {
    LogReplay replay = new LogReplay(targets);
    Map<ClockResult, Integer> results = new EnumMap<>(ClockResult.class);
    int paused = 0;
    int reopened = 0;
    int urgent = 0;
    for (List<LogRow> rows : accepted().values()) {
      ReplayedIncident incident = replay.replay(rows);
      SlaClock clock =
          SlaClock.fold(Metric.RESOLUTION, incident.ledger(), targets).at(SampleLogTest.end());
      results.merge(clock.result(), 1, Integer::sum);
      paused += clock.pausedSeconds() > 0 ? 1 : 0;
      reopened += incident.reopenings();
      urgent += incident.priority() == Priority.P1 ? 1 : 0;
    }
    assertBetween(8_000, 9_600, results.get(ClockResult.MET) + results.get(ClockResult.BREACHED));
    assertBetween(400, 1_100, results.get(ClockResult.BREACHED));
    assertBetween(1_000, 2_500, paused);
    assertBetween(300, 650, reopened);
    assertBetween(100, 350, urgent);
    assertTrue(results.containsKey(ClockResult.OPEN), results::toString);
  }

  @Test
  void goals_are_reached_outside_the_bad_weeks_only() throws IOException {
    SampleVolume volume = new SampleVolume(SampleLogTest.HOURS, SampleLogTest.today());
    LogReplay replay = new LogReplay(targets);
    int[][] judged = new int[4][2];
    for (List<LogRow> rows : accepted().values()) {
      ReplayedIncident incident = replay.replay(rows);
      LocalDate day = LocalDate.ofInstant(incident.reportedAt(), SampleLogTest.HOURS.zone());
      for (Metric metric : List.of(Metric.RESPONSE, Metric.RESOLUTION)) {
        int[] counts = judged[(volume.isBad(day) ? 2 : 0) + (metric == Metric.RESPONSE ? 0 : 1)];
        ClockResult result =
            SlaClock.fold(metric, incident.ledger(), targets).at(SampleLogTest.end()).result();
        counts[0] += result == ClockResult.MET ? 1 : 0;
        counts[1] += result == ClockResult.MET || result == ClockResult.BREACHED ? 1 : 0;
      }
    }
    assertBetween(95, 99, percent(judged[0]));
    assertBetween(90, 97, percent(judged[1]));
    assertBetween(60, 90, percent(judged[2]));
    assertBetween(50, 80, percent(judged[3]));
  }

  private static int percent(int[] metOfAll) {
    return 100 * metOfAll[0] / metOfAll[1];
  }

  @Test
  void rows_of_an_incident_are_in_the_order_of_time() throws IOException {
    for (List<LogRow> rows : accepted().values()) {
      for (int i = 1; i < rows.size(); i++) {
        assertFalse(rows.get(i).at().isBefore(rows.get(i - 1).at()), rows.get(i).number());
        assertEquals(i, rows.get(i).modCount());
      }
    }
  }

  private static void assertBetween(int least, int most, int found) {
    assertTrue(found >= least && found <= most, () -> found + " is not " + least + " to " + most);
  }
}
