package org.evident.supply.capacity.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.evident.foundation.storage.boundary.Row;
import org.evident.foundation.storage.boundary.Statements;
import org.evident.supply.capacity.rule.DaySummary;

/** Where the days of metrics are kept. */
@ApplicationScoped
class DayRows {

  private static final String COLUMNS =
      "select d.metric_id, m.number, d.local_day, d.samples, d.total, d.highest, d.p95 from"
          + " capacity_day d join capacity_metric m on m.id = d.metric_id ";

  @Inject private Statements statements;

  /** The days a forecast of each metric reads, ascending: so many before its own last one. */
  Map<Long, List<DaySummary>> latest(Map<Long, MetricView> metrics) {
    Map<Long, LocalDate> last = last(metrics.keySet());
    Map<Long, List<DaySummary>> days = new LinkedHashMap<>();
    if (last.isEmpty()) {
      return days;
    }
    List<String> spans = new ArrayList<>();
    List<Object> values = new ArrayList<>();
    last.forEach(
        (id, day) -> {
          spans.add("d.metric_id = ? and d.local_day > ?");
          values.add(id);
          values.add(day.minusDays(metrics.get(id).terms().daysToRead()));
        });
    statements.each(
        COLUMNS + "where " + String.join(" or ", spans) + " order by d.metric_id, d.local_day",
        row -> days.computeIfAbsent(row.number("metric_id"), i -> new ArrayList<>()).add(day(row)),
        values.toArray());
    return days;
  }

  /** The days of metrics from one on, ascending, by the metric's number. */
  Map<String, List<DaySummary>> since(List<String> numbers, LocalDate first) {
    Map<String, List<DaySummary>> days = new LinkedHashMap<>();
    if (numbers.isEmpty()) {
      return days;
    }
    List<Object> values = new ArrayList<>(numbers);
    values.add(first);
    statements.each(
        COLUMNS
            + "where m.number in ("
            + Statements.places(numbers.size())
            + ") and d.local_day >= ? order by d.metric_id, d.local_day",
        row -> days.computeIfAbsent(row.text("number"), i -> new ArrayList<>()).add(day(row)),
        values.toArray());
    return days;
  }

  /** Puts days in the place of those before, by metric. */
  void replace(Map<Long, List<DaySummary>> days) {
    List<Object[]> gone = new ArrayList<>();
    List<Object[]> rows = new ArrayList<>();
    days.forEach(
        (metric, list) ->
            list.forEach(
                d -> {
                  gone.add(new Object[] {metric, d.day()});
                  rows.add(
                      new Object[] {metric, d.day(), d.samples(), d.sum(), d.highest(), d.p95()});
                }));
    statements.changeAll("delete from capacity_day where metric_id = ? and local_day = ?", gone);
    statements.changeAll(
        "insert into capacity_day (metric_id, local_day, samples, total, highest, p95) values (?, ?,"
            + " ?, ?, ?, ?)",
        rows);
  }

  private Map<Long, LocalDate> last(Collection<Long> metrics) {
    Map<Long, LocalDate> last = new LinkedHashMap<>();
    if (!metrics.isEmpty()) {
      statements.each(
          "select metric_id, max(local_day) as last_day from capacity_day where metric_id in ("
              + Statements.places(metrics.size())
              + ") group by metric_id order by metric_id",
          row -> last.put(row.number("metric_id"), row.date("last_day")),
          metrics.toArray());
    }
    return last;
  }

  private static DaySummary day(Row row) {
    return new DaySummary(
        row.date("local_day"),
        row.number("samples"),
        row.real("total"),
        row.real("highest"),
        row.real("p95"));
  }
}
