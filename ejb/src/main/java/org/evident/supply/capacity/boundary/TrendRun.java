package org.evident.supply.capacity.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.evident.foundation.storage.boundary.Statements;
import org.evident.supply.capacity.rule.DaySummary;
import org.evident.supply.capacity.rule.DayValue;
import org.evident.supply.capacity.rule.MetricTerms;
import org.evident.supply.capacity.rule.MetricTrend;

/** The job's own door: foretells metrics. Its order was placed by somebody with the role, or by the night. */
@Stateless
@PermitAll
public class TrendRun {

  @Inject private Statements statements;
  @Inject private DayRows days;
  @Inject private TrendRows trends;
  @Inject private ForetoldRows foretold;
  @Inject private EventWatch events;

  /**
   * The keys of the active metrics an order means.
   *
   * @param subject of the order: the number of one metric, or {@link TrendOrders#ALL}, which a night adds its date to
   */
  public List<Long> metrics(String subject) {
    String number = subject.startsWith(TrendOrders.ALL) ? "" : subject;
    return statements.list(
        "select id from capacity_metric where active and (number = ? or ? = '') order by id",
        row -> row.number("id"),
        number,
        number);
  }

  /** Foretells some metrics from their days (CAP-2 to CAP-8) and raises what they ask for, in one transaction. */
  public void forecast(List<Long> metrics) {
    Map<Long, MetricView> terms = new LinkedHashMap<>();
    statements.each(
        "select "
            + MetricView.COLUMNS
            + MetricView.TABLES
            + "where m.id in ("
            + Statements.places(metrics.size())
            + ") order by m.id",
        row -> terms.put(row.number("id"), MetricView.of(row)),
        metrics.toArray());
    Map<String, Integer> wanted = new LinkedHashMap<>();
    terms.values().forEach(metric -> wanted.put(metric.number(), metric.terms().daysToRead()));
    Map<String, List<DaySummary>> known = days.latest(wanted);
    Map<Long, MetricTrend> found = new LinkedHashMap<>();
    Map<Long, List<DayValue>> values = new LinkedHashMap<>();
    terms.forEach(
        (id, metric) -> {
          List<DaySummary> own = known.getOrDefault(metric.number(), List.of());
          MetricTerms read = metric.terms();
          values.put(id, read.rhythm().values(own, read.aggregation()));
          found.put(id, MetricTrend.of(own, read));
        });
    events.judge(terms, values, found);
    trends.replace(found);
    foretold.keep(found);
  }
}
