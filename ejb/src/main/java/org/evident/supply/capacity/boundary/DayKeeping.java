package org.evident.supply.capacity.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import org.evident.foundation.storage.boundary.Row;
import org.evident.foundation.storage.boundary.Statements;
import org.evident.supply.capacity.rule.DaySummary;

/** Sums the samples of days up, of those days only that got some since (CAP-1). */
@Stateless
@PermitAll
public class DayKeeping {

  private static final int DAYS_AT_ONCE = 400;
  private static final LocalDate LAST = LocalDate.of(9999, 12, 31);
  private static final String TOUCHED =
      "select distinct t.metric_id, t.local_day, m.zone from capacity_touched t join capacity_metric m on m.id ="
          + " t.metric_id where ? = 0 or t.metric_id in (%s) order by t.metric_id, t.local_day fetch"
          + " first "
          + DAYS_AT_ONCE
          + " rows only";

  @Inject private Statements statements;
  @Inject private SampleRows samples;
  @Inject private DayRows days;

  /**
   * Sums up some of the days that were touched.
   *
   * @param metrics whose days, or none for those of all
   * @return how many days it were; 0 where none is left
   */
  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public int settle(List<Long> metrics) {
    Set<Long> held = touched(metrics).stream().map(Touched::metric).collect(Collectors.toSet());
    if (held.isEmpty()) {
      return 0;
    }
    samples.hold(held);
    // Asked again: somebody else may have settled some while this one waited.
    List<Touched> todo = whole(touched(List.copyOf(held)));
    if (todo.isEmpty()) {
      return 0;
    }
    Map<Long, List<DaySummary>> summed = new LinkedHashMap<>();
    values(todo)
        .forEach(
            (at, values) -> {
              Touched one = todo.get(at);
              summed
                  .computeIfAbsent(one.metric(), m -> new ArrayList<>())
                  .add(DaySummary.of(one.day(), values.build().toArray()));
            });
    days.replace(summed);
    late(todo);
    forget(todo);
    return todo.size();
  }

  /** The days of as many metrics as they are all of, or of the first one if it alone has more. */
  private static List<Touched> whole(List<Touched> some) {
    if (some.size() < DAYS_AT_ONCE) {
      return some;
    }
    long last = some.get(some.size() - 1).metric();
    List<Touched> complete = some.stream().filter(one -> one.metric() != last).toList();
    return complete.isEmpty() ? some : complete;
  }

  /** Takes the notes of days away: all of their metrics, or up to the last day of the one that has more. */
  private void forget(List<Touched> todo) {
    List<Object> values =
        new ArrayList<>(
            todo.stream().map(Touched::metric).distinct().map(Object.class::cast).toList());
    int metrics = values.size();
    values.add(metrics == 1 ? todo.get(todo.size() - 1).day() : LAST);
    statements.change(
        "delete from capacity_touched where metric_id in ("
            + Statements.places(metrics)
            + ") and local_day <= ?",
        values.toArray());
  }

  /** Notes the days that come when later ones have been judged already, so that they are judged too (CAPM-1). */
  private void late(List<Touched> todo) {
    statements.changeAll(
        "insert into capacity_late (metric_id, local_day) select f.metric_id, cast(? as date) from"
            + " capacity_forecast f where f.metric_id = ? and f.last_day > ? and not exists (select 1 from"
            + " capacity_late l where l.metric_id = f.metric_id and l.local_day = ?)",
        todo.stream()
            .map(one -> new Object[] {one.day(), one.metric(), one.day(), one.day()})
            .toList());
  }

  private List<Touched> touched(List<Long> metrics) {
    List<Object> values = new ArrayList<>(List.of(metrics.size()));
    values.addAll(metrics.isEmpty() ? List.of(0L) : metrics);
    return statements.list(
        TOUCHED.formatted(Statements.places(values.size() - 1)), Touched::of, values.toArray());
  }

  /** The values of each day in the order of their instants, by its place in the list. */
  private Map<Integer, DoubleStream.Builder> values(List<Touched> todo) {
    Map<Integer, DoubleStream.Builder> values = new LinkedHashMap<>();
    Integer[] places = new Integer[todo.size()];
    for (int i = 0; i < places.length; i++) {
      places[i] = i;
    }
    statements.each(
        "select a.place, s.measured from unnest(cast(? as integer array), cast(? as bigint array),"
            + " cast(? as timestamp(6) with time zone array), cast(? as timestamp(6) with time zone"
            + " array)) as a(place, metric_id, begins, ends) join capacity_sample s on s.metric_id ="
            + " a.metric_id and s.at >= a.begins and s.at < a.ends order by a.place, s.at",
        row ->
            values
                .computeIfAbsent((int) row.number("place"), p -> DoubleStream.builder())
                .add(row.real("measured")),
        places,
        column(todo, Touched::metric, Long[]::new),
        column(todo, one -> one.start(0).toString(), String[]::new),
        column(todo, one -> one.start(1).toString(), String[]::new));
    return values;
  }

  private static <T> T[] column(
      List<Touched> todo, Function<Touched, T> value, IntFunction<T[]> array) {
    return todo.stream().map(value).toArray(array);
  }

  /** A day of a metric that got samples since it was summed up. */
  private record Touched(long metric, LocalDate day, ZoneId zone) {
    static Touched of(Row row) {
      return new Touched(
          row.number("metric_id"), row.date("local_day"), ZoneId.of(row.text("zone")));
    }

    Instant start(int later) {
      return day.plusDays(later).atStartOfDay(zone).toInstant();
    }
  }
}
