package org.evident.evaluation.servicereview.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.evident.evaluation.servicereview.rule.FigureKey;
import org.evident.evaluation.servicereview.rule.Trend;
import org.evident.foundation.storage.boundary.Row;
import org.evident.foundation.storage.boundary.Statements;
import org.evident.kernel.RecordKind;

/** The figures of service level management (processes.md 3.17), from agreements, reviews and the causes of breaches. */
@ApplicationScoped
class ProcessLevels {

  private static final String HELD =
      "q.state in ('ACTIVE', 'SUPERSEDED', 'EXPIRED', 'TERMINATED') and q.valid_from <= m.ends and"
          + " (q.valid_to is null or q.valid_to > m.ends)";

  /** Agreements {@code p} with the customer of a review {@code r} that named its service and held on the last day. */
  private static final String NAMED =
      "exists (select 1 from agreement p join agreement_version q on q.agreement_id = p.id and "
          + HELD
          + " join agreement_service n on n.agreement_id = p.id and n.service_id = r.service_id where"
          + " p.customer_id = r.customer_id and p.form <> 'INTERNAL')";

  private static final String FOR_ALL =
      "exists (select 1 from agreement p join agreement_version q on q.agreement_id = p.id and "
          + HELD
          + " where p.customer_id = r.customer_id and p.form <> 'INTERNAL' and p.all_services)";

  private static final String REVIEWS =
      " join review r on r.kind = 'SERVICE' and r.period = m.period and " + ReviewRevisions.COUNTS;

  /** A service is judged by the agreement that names it, or else by the one for all. */
  private static final String JUDGED =
      "select m.period, a.number, c.name as customer, count(case when f.verdict = 'MISSED' then 1 end) as"
          + " missed from %s"
          + REVIEWS
          + " join review_figure f on f.review_id = r.id and (f.dimension = '' or f.figure in"
          + " ('OTHER_AT_LEAST', 'OTHER_AT_MOST')) and f.verdict in ('MET', 'MISSED') join agreement a on a.customer_id = r.customer_id and a.form <> 'INTERNAL' join"
          + " agreement_version q on q.agreement_id = a.id and "
          + HELD
          + " join customer c on c.id = a.customer_id where exists (select 1 from agreement_service s where"
          + " s.agreement_id = a.id and s.service_id = r.service_id) or a.all_services and not "
          + NAMED
          + " group by m.period, a.number, c.name order by a.number";

  private static final String COVERED =
      "select m.period, r.number, c.name as customer, s.name as service, case when "
          + NAMED
          + " or "
          + FOR_ALL
          + " then 1 else 0 end as part from %s"
          + REVIEWS
          + " join customer c on c.id = r.customer_id join service s on s.id = r.service_id order by"
          + " r.number";

  /** Those to come do not count: of a running clock it is known when its limit will be used up. */
  private static final String BREACHES =
      " from %s join customer c on c.reporting_zone = m.zone join sla_clock k on k.customer_id = c.id and"
          + " k.breached_at >= m.a and k.breached_at < m.z and k.breached_at <= ? and k.result in"
          + " ('BREACHED', 'OPEN') join incident i on i.id = k.incident_id left join breach_cause b on"
          + " b.incident_id = k.incident_id and b.metric = k.metric ";

  /**
   * Whether the cause of a breach is coded: on its incident, or by what a review says of it, which names both record and metric.
   * What is said of a missed target or of a section is said of all breaches together: no single one can be told from it.
   */
  private static final String CODED =
      "count(case when b.code is not null or i.number || ' ' || k.metric in (select x.subject from"
          + " review_comment x join review r on r.id = x.review_id where x.kind = 'BREACH' and x.cause_code is"
          + " not null and "
          + ReviewRevisions.COUNTS
          + ") then 1 end) as part";

  @Inject private Statements statements;
  @Inject private Clock clock;

  /** The figures of a month and the twelve before it. */
  Map<String, Map<YearMonth, ProcessSum>> sums(YearMonth month) {
    YearMonth first = month.minusMonths(Trend.MONTHS_BEFORE);
    Map<YearMonth, ProcessSum> coded = new HashMap<>();
    MonthSpans spans = MonthSpans.ofCustomers(month, statements);
    if (!spans.isEmpty()) {
      statements.each(
          ("select m.period, count(*) as n, " + CODED + BREACHES).formatted(spans.table())
              + "where m.period <> '"
              + MonthSpans.BEFORE
              + "' group by m.period",
          row ->
              coded.put(
                  YearMonth.parse(row.text("period")),
                  ProcessSum.share(row.number("part"), row.number("n"))),
          spans.values(clock.instant()));
    }
    return new HashMap<>(
        Map.of(
            FigureKey.SLA_MET,
            shares(read(JUDGED, first, month, ProcessLevels::agreement)),
            FigureKey.SLA_COVERED,
            shares(read(COVERED, first, month, ProcessLevels::delivery)),
            FigureKey.BREACH_CODED,
            coded));
  }

  /** What each record adds to a figure, by number. */
  List<ProcessPart> parts(YearMonth month, String key) {
    if (FigureKey.BREACH_CODED.equals(key)) {
      return breaches(MonthSpans.only(month, statements));
    }
    return FigureKey.SLA_MET.equals(key)
        ? parts(read(JUDGED, month, month, ProcessLevels::agreement))
        : parts(read(COVERED, month, month, ProcessLevels::delivery));
  }

  private List<ProcessPart> breaches(MonthSpans spans) {
    if (spans.isEmpty()) {
      return List.of();
    }
    return statements.list(
        ("select i.number, c.name as customer, s.name as service, count(*) as n, "
                    + CODED
                    + BREACHES)
                .formatted(spans.table())
            + "join service s on s.id = k.service_id group by"
            + " i.number, c.name, s.name order by i.number",
        row ->
            ProcessPart.share(
                RecordKind.INCIDENT,
                row.text("number"),
                row.text("customer"),
                row.text("service"),
                new ProcessPart.Share(row.decimal("part"), row.decimal("n"))),
        spans.values(clock.instant()));
  }

  private List<Told> read(String sql, YearMonth from, YearMonth to, Reading as) {
    List<Object> bound = new ArrayList<>();
    int months = 0;
    for (YearMonth one = from; !one.isAfter(to); one = one.plusMonths(1)) {
      Collections.addAll(bound, one.toString(), one.atEndOfMonth());
      months++;
    }
    String table =
        "(values "
            + String.join(
                ", ", Collections.nCopies(months, "(cast(? as varchar(7)), cast(? as date))"))
            + ") m(period, ends)";
    return statements.list(
        sql.formatted(table),
        row -> new Told(YearMonth.parse(row.text("period")), as.part(row)),
        bound.toArray());
  }

  private static ProcessPart agreement(Row row) {
    boolean met = row.number("missed") == 0;
    return share(RecordKind.AGREEMENT, row, null, met);
  }

  private static ProcessPart delivery(Row row) {
    return share(RecordKind.REVIEW, row, row.text("service"), row.number("part") == 1);
  }

  private static ProcessPart share(RecordKind kind, Row row, String service, boolean kept) {
    BigDecimal part = kept ? BigDecimal.ONE : BigDecimal.ZERO;
    return ProcessPart.share(
        kind,
        row.text("number"),
        row.text("customer"),
        service,
        new ProcessPart.Share(part, BigDecimal.ONE));
  }

  private static List<ProcessPart> parts(List<Told> told) {
    return told.stream().map(Told::part).toList();
  }

  private static Map<YearMonth, ProcessSum> shares(List<Told> told) {
    Map<YearMonth, List<ProcessPart>> months = new HashMap<>();
    told.forEach(one -> months.computeIfAbsent(one.month, m -> new ArrayList<>()).add(one.part));
    Map<YearMonth, ProcessSum> sums = new HashMap<>();
    months.forEach(
        (month, parts) -> ProcessSum.shares(parts).ifPresent(sum -> sums.put(month, sum)));
    return sums;
  }

  /** How a row is read. */
  private interface Reading {
    ProcessPart part(Row row);
  }

  private record Told(YearMonth month, ProcessPart part) {}
}
