package org.evident.supply.capacity.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.evident.foundation.storage.boundary.Statements;
import org.evident.supply.capacity.rule.DaySummary;
import org.evident.supply.capacity.rule.Standing;

/** Answers jobs about how the metrics of a service stood; a job's order was placed by somebody with the role. */
@Stateless
@PermitAll
public class MonthCapacity {

  @Inject private Statements statements;
  @Inject private DayRows days;

  /**
   * How each metric that was measured in a period stood on the last of its own days that ended by then. What is foretold
   * today is not asked: it changes with each night.
   */
  public List<MetricStanding> of(long service, Instant start, Instant end) {
    Map<Long, MetricView> metrics = new LinkedHashMap<>();
    statements.each(
        "select "
            + MetricView.COLUMNS
            + MetricView.TABLES
            + "where m.service_id = ? order by m.number",
        row -> metrics.put(row.number("id"), MetricView.of(row)),
        service);
    List<DayRows.Window> windows = new ArrayList<>();
    metrics.forEach((id, metric) -> windows.add(window(id, metric, end)));
    Map<Long, List<DaySummary>> known = days.within(windows);
    List<MetricStanding> standings = new ArrayList<>();
    for (DayRows.Window window : windows) {
      List<DaySummary> own = known.getOrDefault(window.metric(), List.of());
      MetricView metric = metrics.get(window.metric());
      LocalDate first = LocalDate.ofInstant(start, ZoneId.of(metric.zone()));
      if (own.stream().anyMatch(d -> !d.day().isBefore(first))) {
        standings.add(new MetricStanding(metric, Standing.at(window.last(), own, metric.terms())));
      }
    }
    return standings;
  }

  private static DayRows.Window window(long id, MetricView metric, Instant end) {
    LocalDate last = LocalDate.ofInstant(end, ZoneId.of(metric.zone())).minusDays(1);
    return new DayRows.Window(id, last.minusDays(metric.terms().daysToRead()), last);
  }
}
