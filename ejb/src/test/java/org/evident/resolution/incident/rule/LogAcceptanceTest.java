package org.evident.resolution.incident.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.evident.agreement.servicelevel.rule.ClockResult;
import org.evident.agreement.servicelevel.rule.Metric;
import org.evident.agreement.servicelevel.rule.SlaClock;
import org.evident.agreement.servicelevel.rule.TargetSource;
import org.evident.testdata.SharedData;
import org.junit.jupiter.api.Test;

class LogAcceptanceTest {

  @Test
  void replayed_log_equals_the_published_clocks() {
    TargetSource targets = ServiceNowLog.targets();
    LogReplay replay = new LogReplay(targets);
    Map<String, String> found = new TreeMap<>();
    ServiceNowLog.rows()
        .forEach((number, rows) -> found.put(number, line(replay.replay(rows), targets)));
    Map<String, String> expected = new TreeMap<>();
    for (Map<String, String> row : SharedData.csv("servicenow-incidents/expected/clocks.csv.gz")) {
      expected.put(row.get("number"), expected(row));
    }
    List<String> differences = new ArrayList<>();
    expected.forEach(
        (number, line) -> {
          if (!line.equals(found.get(number))) {
            differences.add(number + "\n  " + line + "\n  " + found.get(number));
          }
        });
    assertEquals(
        List.of(),
        differences.stream().limit(10).toList(),
        () -> differences.size() + " of " + expected.size());
    assertEquals(expected.keySet(), found.keySet());
  }

  private static String expected(Map<String, String> row) {
    return String.join(
        ",",
        row.get("service"),
        row.get("reported_at"),
        row.get("response_stopped_at"),
        row.get("response_consumed_s"),
        row.get("response_priority"),
        row.get("response_verdict"),
        row.get("resolution_stopped_at"),
        row.get("resolution_consumed_s"),
        row.get("resolution_priority"),
        row.get("resolution_verdict"),
        row.get("resolution_paused_s"),
        row.get("reopenings"));
  }

  private static String line(ReplayedIncident incident, TargetSource targets) {
    SlaClock response =
        SlaClock.fold(Metric.RESPONSE, incident.ledger(), targets).at(ServiceNowLog.AS_OF);
    SlaClock resolution =
        SlaClock.fold(Metric.RESOLUTION, incident.ledger(), targets).at(ServiceNowLog.AS_OF);
    return String.join(
        ",",
        incident.service(),
        incident.reportedAt().toString(),
        cells(response),
        cells(resolution),
        Long.toString(resolution.pausedSeconds()),
        Integer.toString(incident.reopenings()));
  }

  private static String cells(SlaClock clock) {
    String stop = clock.stoppedAt().map(Object::toString).orElse("");
    String verdict = clock.result() == ClockResult.OPEN ? "OPEN" : clock.result().name();
    return String.join(
        ",", stop, Long.toString(clock.consumedSeconds()), clock.priority().name(), verdict);
  }
}
