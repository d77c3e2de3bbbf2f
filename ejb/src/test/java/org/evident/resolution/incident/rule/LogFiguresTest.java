package org.evident.resolution.incident.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.BufferedReader;
import java.io.IOException;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.evident.agreement.servicelevel.rule.ClockResult;
import org.evident.agreement.servicelevel.rule.Metric;
import org.evident.agreement.servicelevel.rule.SlaClock;
import org.evident.agreement.servicelevel.rule.TargetSource;
import org.evident.kernel.Priority;
import org.evident.testdata.Json;
import org.evident.testdata.SharedData;
import org.junit.jupiter.api.Test;

/** Pins what the monthly figures mean by counting them from the replayed incidents (monthly-service-review.md 3.1). */
class LogFiguresTest {
  private record Case(ReplayedIncident incident, SlaClock response, SlaClock resolution) {}

  private record Period(Instant start, Instant end) {
    static Period of(String month) {
      YearMonth each = YearMonth.parse(month);
      return new Period(midnight(each), midnight(each.plusMonths(1)));
    }

    private static Instant midnight(YearMonth month) {
      return month.atDay(1).atStartOfDay(ServiceNowLog.ZONE).toInstant();
    }

    boolean has(Instant at) {
      return !at.isBefore(start) && at.isBefore(end);
    }
  }

  @Test
  void figures_of_each_service_and_month_equal_the_published_ones() throws IOException {
    Map<?, ?> expected;
    try (BufferedReader reader = SharedData.reader("servicenow-incidents/expected/figures.json")) {
      expected = (Map<?, ?>) Json.parse(reader.lines().collect(Collectors.joining("\n")));
    }
    List<Case> cases = cases();
    List<String> differences = new ArrayList<>();
    expected.forEach(
        (month, services) ->
            ((Map<?, ?>) services)
                .forEach(
                    (service, figures) -> {
                      String found =
                          figures(of(cases, service), Period.of((String) month)).toString();
                      String published =
                          new TreeMap<>((Map<?, ?>) figures).toString().replaceAll("\\.0\\b", "");
                      if (!found.equals(published)) {
                        differences.add(
                            month + " " + service + "\n  " + published + "\n  " + found);
                      }
                    }));
    assertEquals(List.of(), differences);
  }

  private static List<Case> cases() {
    TargetSource targets = ServiceNowLog.targets();
    LogReplay replay = new LogReplay(targets);
    return ServiceNowLog.rows().values().stream()
        .map(replay::replay)
        .map(
            i ->
                new Case(
                    i,
                    SlaClock.fold(Metric.RESPONSE, i.ledger(), targets),
                    SlaClock.fold(Metric.RESOLUTION, i.ledger(), targets)))
        .toList();
  }

  private static List<Case> of(List<Case> cases, Object service) {
    return cases.stream()
        .filter(c -> service.equals("ALL") || c.incident().service().equals(service))
        .toList();
  }

  private static Map<String, Object> figures(List<Case> cases, Period period) {
    List<Case> resolved =
        cases.stream()
            .filter(c -> c.incident().resolvedAt().filter(period::has).isPresent())
            .toList();
    List<SlaClock> responses = stopped(cases.stream().map(Case::response).toList(), period);
    List<SlaClock> resolutions = stopped(cases.stream().map(Case::resolution).toList(), period);
    List<Long> used = resolutions.stream().map(SlaClock::consumedSeconds).sorted().toList();
    long sum = used.stream().mapToLong(Long::longValue).sum();
    long paused = resolutions.stream().mapToLong(SlaClock::pausedSeconds).sum();
    Map<String, Object> figures = new TreeMap<>();
    figures.put("INC_OPENED", count(cases, c -> period.has(c.incident().reportedAt())));
    figures.put("INC_RESOLVED", (long) resolved.size());
    figures.put("BACKLOG_START", count(cases, c -> c.incident().isOpenAt(period.start())));
    figures.put("BACKLOG_END", count(cases, c -> c.incident().isOpenAt(period.end())));
    figures.put("RESP", met(responses));
    figures.put("RESO", met(resolutions));
    figures.put("RESO_BY_PRIORITY", byPriority(resolutions));
    figures.put("SUM_USED", sum);
    figures.put("MEDIAN", median(used));
    figures.put("P90", used.isEmpty() ? null : used.get((used.size() * 90 + 99) / 100 - 1));
    figures.put(
        "REOPEN",
        List.of(count(resolved, c -> c.incident().reopenings() > 0), (long) resolved.size()));
    figures.put("PAUSED", List.of(paused, paused + sum));
    return figures;
  }

  private static long count(List<Case> cases, Predicate<Case> which) {
    return cases.stream().filter(which).count();
  }

  private static List<SlaClock> stopped(List<SlaClock> clocks, Period period) {
    return clocks.stream().filter(c -> c.stoppedAt().filter(period::has).isPresent()).toList();
  }

  private static List<Long> met(List<SlaClock> clocks) {
    return List.of(
        clocks.stream().filter(c -> c.result() == ClockResult.MET).count(), (long) clocks.size());
  }

  private static Map<String, Object> byPriority(List<SlaClock> clocks) {
    Map<String, Object> priorities = new LinkedHashMap<>();
    for (Priority priority : Priority.values()) {
      priorities.put(
          priority.name(), met(clocks.stream().filter(c -> c.priority() == priority).toList()));
    }
    return priorities;
  }

  private static Object median(List<Long> ascending) {
    int n = ascending.size();
    if (n == 0) {
      return null;
    }
    long twice = ascending.get((n - 1) / 2) + ascending.get(n / 2);
    return twice % 2 == 0 ? (Object) (twice / 2) : (Object) (twice / 2.0);
  }
}
