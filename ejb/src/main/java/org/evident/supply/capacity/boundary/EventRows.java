package org.evident.supply.capacity.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.evident.foundation.storage.boundary.Statements;
import org.evident.kernel.Keyed;
import org.evident.kernel.RuleBroken;
import org.evident.supply.capacity.rule.Crossing;
import org.evident.supply.capacity.rule.EventKind;
import org.evident.supply.capacity.rule.EventState;
import org.evident.supply.capacity.rule.EventStep;

/** Where threshold events are kept. */
@ApplicationScoped
class EventRows {

  private static final int BLOCK = 50;

  @Inject private Statements statements;
  @Inject private Clock clock;

  /** An event by its number, if its metric is within reach. */
  EventView find(String number, MetricReach reach) {
    return statements
        .first(
            "select " + EventView.COLUMNS + EventView.TABLES + "where e.number = ? " + reach.sql(),
            EventView::of,
            reach.between(List.of(number), List.of()))
        .orElseThrow(() -> RuleBroken.at("event", "REC-1", number));
  }

  /**
   * Events within reach, the newest first, each with its key.
   *
   * @param state the one wanted, empty for each
   */
  List<Keyed<EventView>> page(MetricReach reach, String state, long before, int limit) {
    return statements.list(
        "select "
            + EventView.COLUMNS
            + EventView.TABLES
            + "where e.id < ? and (e.state = ? or ? = '') "
            + reach.sql()
            + "order by e.id desc fetch first "
            + limit
            + " rows only",
        row -> new Keyed<>(row.number("id"), EventView.of(row)),
        reach.between(List.of(before, state, state), List.of()));
  }

  /** The latest events of a metric, the newest first. */
  List<EventView> of(String metric, int most) {
    return statements.list(
        "select "
            + EventView.COLUMNS
            + EventView.TABLES
            + "where m.number = ? order by e.id desc fetch first "
            + most
            + " rows only",
        EventView::of,
        metric);
  }

  /** The latest event of each kind of some metrics, by key of the metric. */
  Map<Long, Map<EventKind, Known>> latest(Collection<Long> metrics) {
    Map<Long, Map<EventKind, Known>> known = new HashMap<>();
    statements.each(
        "select e.id, e.number, e.metric_id, e.kind, e.state, e.stands, e.last_day, e.worst from"
            + " capacity_event e where e.metric_id in ("
            + Statements.places(metrics.size())
            + ") and e.id = (select max(x.id) from capacity_event x where x.metric_id = e.metric_id"
            + " and x.kind = e.kind)",
        row ->
            known
                .computeIfAbsent(row.number("metric_id"), m -> new HashMap<>())
                .put(
                    EventKind.valueOf(row.text("kind")),
                    new Known(
                        row.number("id"),
                        row.text("number"),
                        row.realOrNull("worst"),
                        new EventStep.Latest(
                            EventState.valueOf(row.text("state")) != EventState.CLOSED,
                            row.flag("stands"),
                            row.date("last_day")))),
        metrics.toArray());
    return known;
  }

  /** The last complete day each metric was judged by, where it was. */
  Map<Long, LocalDate> judged(Collection<Long> metrics) {
    Map<Long, LocalDate> days = new HashMap<>();
    statements.each(
        "select metric_id, last_day from capacity_forecast where metric_id in ("
            + Statements.places(metrics.size())
            + ")",
        row -> days.put(row.number("metric_id"), row.date("last_day")),
        metrics.toArray());
    return days;
  }

  void raise(
      String number,
      long metric,
      Crossing crossing,
      Double threshold,
      LocalDate order,
      boolean late) {
    statements.change(
        "insert into capacity_event (id, number, version, metric_id, kind, state, open_slot,"
            + " first_day, last_day, worst, threshold, order_by_day, stands, raised_at, late) values (?, ?,"
            + " 1, ?, ?, ?, ?, ?, ?, cast(? as double precision), cast(? as double precision), cast(? as"
            + " date), ?, ?, ?)",
        statements.block("capacity_event_seq", BLOCK),
        number,
        metric,
        crossing.kind(),
        EventState.RAISED,
        metric + "/" + crossing.kind(),
        crossing.first(),
        crossing.last(),
        crossing.worst(),
        threshold,
        order,
        crossing.stands(),
        clock.instant(),
        late);
  }

  /** The days of metrics that came late and were not judged yet, by key of the metric. */
  Map<Long, Set<LocalDate>> late(Collection<Long> metrics) {
    Map<Long, Set<LocalDate>> days = new HashMap<>();
    statements.each(
        "select metric_id, local_day from capacity_late where metric_id in ("
            + Statements.places(metrics.size())
            + ")",
        row ->
            days.computeIfAbsent(row.number("metric_id"), m -> new HashSet<>())
                .add(row.date("local_day")),
        metrics.toArray());
    return days;
  }

  /** Notes that late days are judged; others that came meanwhile stay. */
  void judgedLate(Map<Long, Set<LocalDate>> days) {
    List<Object[]> rows = new ArrayList<>();
    days.forEach((metric, own) -> own.forEach(day -> rows.add(new Object[] {metric, day})));
    statements.changeAll("delete from capacity_late where metric_id = ? and local_day = ?", rows);
  }

  /** Whether an event of a kind covers a day of a stretch, or is open and so asks already. */
  boolean covers(long metric, Crossing crossing) {
    return statements
        .first(
            "select 1 as found from capacity_event where metric_id = ? and kind = ? and (state <> ? or"
                + " first_day <= ? and last_day >= ?) fetch first 1 rows only",
            row -> true,
            metric,
            crossing.kind(),
            EventState.CLOSED,
            crossing.last(),
            crossing.first())
        .orElse(false);
  }

  /** Notes how events went on: rows of last day, worst value, day to order, whether it stands, and the key. */
  void goOn(List<Object[]> rows) {
    statements.changeAll(
        "update capacity_event set last_day = ?, worst = cast(? as double precision), order_by_day ="
            + " cast(? as date), stands = ? where id = ?",
        rows);
  }

  /** What is measured no longer asks for nothing any more. */
  void subside(String metric) {
    statements.change(
        "update capacity_event set stands = false where metric_id = (select id from capacity_metric"
            + " where number = ?)",
        metric);
  }

  /** Takes a step, unless somebody took one meanwhile. */
  void become(EventView event, EventState next, String set, Object... values) {
    List<Object> all = new ArrayList<>(List.of(next));
    all.addAll(Arrays.asList(values));
    all.add(event.number());
    all.add(event.version());
    int changed =
        statements.change(
            "update capacity_event set state = ?, "
                + set
                + ", version = version + 1 where number = ? and version = ?",
            all.toArray());
    if (changed == 0) {
      throw new RuleBroken("REC-2", event.number());
    }
  }

  /** What the job knows of the latest event of a kind. */
  record Known(long id, String number, Double worst, EventStep.Latest latest) {}
}
