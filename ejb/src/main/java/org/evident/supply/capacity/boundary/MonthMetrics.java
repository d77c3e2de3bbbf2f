package org.evident.supply.capacity.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import org.evident.foundation.storage.boundary.Row;
import org.evident.foundation.storage.boundary.Statements;
import org.evident.supply.capacity.rule.Direction;
import org.evident.supply.capacity.rule.MeasuredMonth;
import org.evident.supply.capacity.rule.MissedMonth;
import org.evident.supply.capacity.rule.SampleRhythm;

/** Answers whoever adds capacity up over all services (processes.md 3.21); their door has decided who may. */
@Stateless
@PermitAll
public class MonthMetrics {

  private static final double COMPLETE = 0.8;
  private static final int DAY = 86_400;

  /** Months of metrics, each with its last complete day (CAP-1); of a metric without an interval each day is. */
  private static final String MONTHS =
      "select m.number, s.name as service, v.months, v.measured, v.samples, m.maximum, m.critical,"
          + " m.direction, m.interval_seconds, m.zone, case when m.direction = 'UP' then v.measured >="
          + " m.critical else v.measured <= m.critical end as is_critical, (select min(f.local_day) from"
          + " capacity_day f where f.metric_id = m.id) as first_day from (select g.metric_id, g.months,"
          + " g.samples, case k.aggregation when 'MAX' then x.highest when 'P95' then x.p95 when 'MEAN'"
          + " then x.total / x.samples else x.total end as measured from (select d.metric_id, extract(year"
          + " from d.local_day) * 12 + extract(month from d.local_day) - 1 as months, sum(d.samples) as"
          + " samples, max(case when n.interval_seconds is null or d.samples * n.interval_seconds >= "
          + COMPLETE * DAY
          + " then d.local_day end) as last_day from capacity_day d join capacity_metric n on n.id ="
          + " d.metric_id where d.local_day between cast(? as date) and cast(? as date) group by"
          + " d.metric_id, extract(year from d.local_day) * 12 + extract(month from d.local_day) - 1) g"
          + " join capacity_metric k on k.id = g.metric_id left join capacity_day x on x.metric_id ="
          + " g.metric_id and x.local_day = g.last_day) v join capacity_metric m on m.id = v.metric_id"
          + " join service s on s.id = m.service_id order by m.number, v.months";

  /** Incidents that lack of what a metric measures caused (CAPM-4), but for those that were none. */
  private static final String SHORT =
      "select i.number, i.reported_at, s.name as service, c.name as customer from incident i join service"
          + " s on s.id = i.service_id join customer c on c.id = i.customer_id where i.state <>"
          + " 'CANCELLED' and i.reported_at >= ? and i.reported_at < ? and (exists (select 1 from"
          + " record_link l where l.relation = 'SHORT_OF' and l.from_number = i.number) or exists (select"
          + " 1 from capacity_event e where e.answer = 'INCIDENT' and e.reference = i.number)) order by"
          + " i.number";

  /** Days that came as complete ones of which something was foretold 30 days before, by metric and month. */
  private static final String MISSED =
      "select v.number, v.service, v.months, avg(abs(v.measured - v.foretold)) as missed,"
          + " avg(abs(v.measured)) as came, count(*) as days from (select m.number, s.name as service,"
          + " extract(year from d.local_day) * 12 + extract(month from d.local_day) - 1 as months,"
          + " f.foretold, case m.aggregation when 'MAX' then d.highest when 'P95' then d.p95 when 'MEAN'"
          + " then d.total / d.samples else d.total end as measured from capacity_foretold f join"
          + " capacity_day d on d.metric_id = f.metric_id and d.local_day = f.local_day join"
          + " capacity_metric m on m.id = f.metric_id join service s on s.id = m.service_id where"
          + " f.local_day between cast(? as date) and cast(? as date) and (m.interval_seconds is null or"
          + " d.samples * m.interval_seconds >= "
          + COMPLETE * DAY
          + ")) v group by v.number, v.service, v.months order by v.number, v.months";

  @Inject private Statements statements;
  @Inject private Clock clock;

  /** What each metric came to in each of some months in which anything was measured. */
  public List<MeasuredMonth> of(YearMonth from, YearMonth to) {
    return statements.list(MONTHS, this::measured, from.atDay(1), to.atEndOfMonth());
  }

  /** By how much forecasts missed each metric in each of some months in which anything was foretold and came. */
  public List<MissedMonth> missed(YearMonth from, YearMonth to) {
    return statements.list(
        MISSED,
        row ->
            new MissedMonth(
                row.text("number"),
                row.text("service"),
                month(row),
                row.realOrNull("missed"),
                row.realOrNull("came"),
                row.number("days")),
        from.atDay(1),
        to.atEndOfMonth());
  }

  private static YearMonth month(Row row) {
    int months = row.decimal("months").intValueExact();
    return YearMonth.of(months / 12, months % 12 + 1);
  }

  /** The incidents reported in a span of time that lack of capacity caused, by number. */
  public List<RanOut> ranOut(Instant from, Instant to) {
    return statements.list(
        SHORT,
        row ->
            new RanOut(
                row.text("number"),
                row.instant("reported_at"),
                row.text("service"),
                row.text("customer")),
        from,
        to);
  }

  private MeasuredMonth measured(Row row) {
    YearMonth month = month(row);
    return new MeasuredMonth(
        row.text("number"),
        row.text("service"),
        month,
        row.realOrNull("measured"),
        row.realOrNull("maximum"),
        Direction.valueOf(row.text("direction")),
        Boolean.TRUE.equals(row.flagOrNull("is_critical")),
        row.number("samples"),
        expected(row, month));
  }

  /** From the first sample there ever was to the end of the month, or of yesterday. */
  private Double expected(Row row, YearMonth month) {
    Long interval = row.numberOrNull("interval_seconds");
    if (interval == null) {
      return null;
    }
    SampleRhythm rhythm =
        new SampleRhythm(Duration.ofSeconds(interval), ZoneId.of(row.text("zone")));
    LocalDate today = LocalDate.ofInstant(clock.instant(), rhythm.zone());
    LocalDate first = row.date("first_day");
    return rhythm.expected(
        first.isAfter(month.atDay(1)) ? first : month.atDay(1),
        today.isBefore(month.plusMonths(1).atDay(1)) ? today : month.plusMonths(1).atDay(1));
  }

  /** An incident that lack of capacity caused. */
  public record RanOut(String number, Instant at, String service, String customer) {}
}
