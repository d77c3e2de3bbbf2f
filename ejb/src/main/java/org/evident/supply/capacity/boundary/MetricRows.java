package org.evident.supply.capacity.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.evident.foundation.storage.boundary.Row;
import org.evident.foundation.storage.boundary.Statements;
import org.evident.kernel.RuleBroken;
import org.evident.supply.capacity.rule.MetricTerms;

/** Where metrics are kept. */
@ApplicationScoped
class MetricRows {

  private static final String CARD =
      "select "
          + MetricView.COLUMNS
          + ", "
          + ForecastView.COLUMNS
          + ", (select count(*) from capacity_event e where e.metric_id = m.id and e.state <> 'CLOSED')"
          + " as open_events "
          + MetricView.TABLES
          + "join capacity_forecast f on f.metric_id = m.id ";

  @Inject private Statements statements;
  @Inject private Clock clock;

  /** A metric by its number, if it is within reach. */
  MetricCard card(String number, MetricReach reach) {
    return statements
        .first(
            CARD + "where m.number = ? " + reach.sql(),
            this::card,
            reach.between(List.of(number), List.of()))
        .orElseThrow(() -> RuleBroken.at("metric", "REC-1", number));
  }

  /** Metrics by their numbers, each within reach. */
  List<MetricCard> cards(List<String> numbers, MetricReach reach) {
    if (numbers.isEmpty()) {
      return List.of();
    }
    List<MetricCard> found =
        statements.list(
            CARD
                + "where m.number in ("
                + Statements.places(numbers.size())
                + ") "
                + reach.sql()
                + "order by m.number",
            this::card,
            reach.between(numbers, List.of()));
    for (String number : numbers) {
      if (found.stream().noneMatch(card -> card.metric().number().equals(number))) {
        throw RuleBroken.at("metrics", "REC-1", number);
      }
    }
    return found;
  }

  /**
   * Active metrics within reach, the most urgent first, each with the place it has in this order.
   *
   * @param usage how much is used of those wanted, empty for each
   * @param urgency of the last one of the page before
   * @param id of that one
   */
  List<Placed> mostUrgent(MetricReach reach, String usage, long urgency, long id, int limit) {
    return statements.list(
        CARD
            + "where m.active and (? = '' or f.usage_level = ?) and (f.urgency > ? or f.urgency = ? and"
            + " f.metric_id > ?) "
            + reach.sql()
            + "order by f.urgency, f.metric_id fetch first "
            + limit
            + " rows only",
        row -> new Placed(row.number("urgency"), row.number("id"), card(row)),
        reach.between(List.of(usage, usage, urgency, urgency, id), List.of()));
  }

  void insert(long id, String number, WriteMetric command, long service, MetricTerms terms) {
    statements.change(
        "insert into capacity_metric (name, service_id, subject_kind, subject, resource_kind, unit,"
            + " maximum, warning, critical, direction, interval_seconds, aggregation, lead_days,"
            + " horizon_days, method, season, training_days, zone, id, number, active, created_at,"
            + " version) values (?, ?, ?, ?, ?, ?, cast(? as double precision), ?, ?, ?,"
            + " cast(? as integer), ?, ?, ?, ?, ?, ?, ?, ?, ?, true, ?, 1)",
        values(command, service, terms, terms.zone().getId(), id, number, clock.instant()));
  }

  int update(String number, long version, WriteMetric command, long service, MetricTerms terms) {
    return statements.change(
        "update capacity_metric set name = ?, service_id = ?, subject_kind = ?, subject = ?,"
            + " resource_kind = ?, unit = ?, maximum = cast(? as double precision), warning = ?,"
            + " critical = ?, direction = ?, interval_seconds = cast(? as integer), aggregation = ?,"
            + " lead_days = ?, horizon_days = ?, method = ?, season = ?, training_days = ?, version ="
            + " version + 1 where number = ? and version = ?",
        values(command, service, terms, number, version));
  }

  void retire(String number) {
    statements.change(
        "update capacity_metric set active = false, version = version + 1 where number = ?",
        number);
  }

  private static Object[] values(
      WriteMetric command, long service, MetricTerms terms, Object... more) {
    Object[] first = {
      command.name().strip(),
      service,
      command.kind(),
      command.about(),
      command.resourceKind(),
      command.unit().strip(),
      terms.maximum(),
      terms.thresholds().warning(),
      terms.thresholds().critical(),
      terms.thresholds().direction(),
      terms.intervalSeconds(),
      terms.aggregation(),
      terms.leadDays(),
      terms.horizonDays(),
      terms.method(),
      terms.season(),
      terms.trainingDays()
    };
    Object[] all = new Object[first.length + more.length];
    System.arraycopy(first, 0, all, 0, first.length);
    System.arraycopy(more, 0, all, first.length, more.length);
    return all;
  }

  private MetricCard card(Row row) {
    return new MetricCard(
        MetricView.of(row), ForecastView.of(row, LocalDate.now(clock)), row.number("open_events"));
  }

  /** A metric with its place among the others. */
  record Placed(long urgency, long id, MetricCard card) {
    String key() {
      return urgency + "_" + id;
    }
  }
}
