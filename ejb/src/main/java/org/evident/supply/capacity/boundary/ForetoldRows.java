package org.evident.supply.capacity.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.evident.foundation.storage.boundary.Statements;
import org.evident.supply.capacity.rule.ForecastDay;
import org.evident.supply.capacity.rule.MetricTrend;

/** Keeps what each forecast said of the day 30 days ahead, so that it can be held against what came (processes.md 3.21). */
@ApplicationScoped
class ForetoldRows {

  /** How far ahead the error is measured. */
  static final int AHEAD = 30;

  @Inject private Statements statements;

  /** Keeps it; a forecast that rests on the same last day takes the place of the one before. */
  void keep(Map<Long, MetricTrend> trends) {
    List<Object[]> days = new ArrayList<>();
    List<Object[]> rows = new ArrayList<>();
    trends.forEach(
        (metric, trend) ->
            trend.points().stream()
                .filter(day -> day.ahead() == AHEAD)
                .mapToDouble(ForecastDay::expected)
                .forEach(
                    foretold -> {
                      LocalDate day = trend.lastDay().plusDays(AHEAD);
                      days.add(new Object[] {metric, day});
                      rows.add(new Object[] {metric, day, foretold});
                    }));
    statements.changeAll(
        "delete from capacity_foretold where metric_id = ? and local_day = ?", days);
    statements.changeAll(
        "insert into capacity_foretold (metric_id, local_day, foretold) values (?, ?, ?)", rows);
  }
}
