package org.evident.supply.capacity.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.evident.foundation.storage.boundary.Row;
import org.evident.foundation.storage.boundary.Statements;
import org.evident.supply.capacity.rule.DaySummary;

/** Where the days of metrics are kept. */
@ApplicationScoped
class DayRows {

  @Inject private Statements statements;

  /**
   * The latest days of metrics, ascending, each so many before its own last one; a metric without a day is missing.
   *
   * @param wanted how many days, by the metric's number
   */
  Map<String, List<DaySummary>> latest(Map<String, Integer> wanted) {
    List<Long> metrics = new ArrayList<>();
    List<String> before = new ArrayList<>();
    last(
        wanted.keySet(),
        row -> {
          metrics.add(row.number("id"));
          int days = wanted.get(row.text("number"));
          before.add(row.date("last_day").minusDays(days).toString());
        });
    Map<String, List<DaySummary>> days = new LinkedHashMap<>();
    if (!metrics.isEmpty()) {
      statements.each(
          "select m.number, d.local_day, d.samples, d.total, d.highest, d.p95 from unnest(cast(? as"
              + " bigint array), cast(? as date array)) as a(metric_id, after_day) join capacity_day d on"
              + " d.metric_id = a.metric_id and d.local_day > a.after_day join capacity_metric m on m.id ="
              + " d.metric_id order by d.metric_id, d.local_day",
          row -> days.computeIfAbsent(row.text("number"), n -> new ArrayList<>()).add(day(row)),
          metrics.toArray(Long[]::new),
          before.toArray(String[]::new));
    }
    return days;
  }

  /** The days of metrics within a window of each, ascending; a metric without a day is missing. */
  Map<Long, List<DaySummary>> within(List<Window> windows) {
    Map<Long, List<DaySummary>> days = new LinkedHashMap<>();
    if (!windows.isEmpty()) {
      statements.each(
          "select d.metric_id, d.local_day, d.samples, d.total, d.highest, d.p95 from unnest(cast(? as"
              + " bigint array), cast(? as date array), cast(? as date array)) as a(metric_id, after_day,"
              + " last_day) join capacity_day d on d.metric_id = a.metric_id and d.local_day >"
              + " a.after_day and d.local_day <= a.last_day order by d.metric_id, d.local_day",
          row ->
              days.computeIfAbsent(row.number("metric_id"), m -> new ArrayList<>()).add(day(row)),
          windows.stream().map(Window::metric).toArray(Long[]::new),
          windows.stream().map(w -> w.after().toString()).toArray(String[]::new),
          windows.stream().map(w -> w.last().toString()).toArray(String[]::new));
    }
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

  private void last(Collection<String> numbers, Consumer<Row> consumer) {
    if (!numbers.isEmpty()) {
      statements.each(
          "select l.id, l.number, l.last_day from (select m.id, m.number, (select max(d.local_day) from"
              + " capacity_day d where d.metric_id = m.id) as last_day from capacity_metric m where"
              + " m.number in ("
              + Statements.places(numbers.size())
              + ")) l where l.last_day is not null",
          consumer,
          numbers.toArray());
    }
  }

  private static DaySummary day(Row row) {
    return new DaySummary(
        row.date("local_day"),
        row.number("samples"),
        row.real("total"),
        row.real("highest"),
        row.real("p95"));
  }

  /** The days of a metric after one day, up to another. */
  record Window(long metric, LocalDate after, LocalDate last) {}
}
