package org.evident.evaluation.servicereview.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.evident.evaluation.servicereview.rule.Decimals;
import org.evident.evaluation.servicereview.rule.FigureKey;
import org.evident.foundation.servicetime.boundary.OrganisationTime;
import org.evident.foundation.storage.boundary.Row;
import org.evident.foundation.storage.boundary.Statements;

/** The figures of processes that are taken from the records themselves: medians of clocks, and changes (NUM-6). */
@ApplicationScoped
class ProcessRecords {

  private static final BigDecimal MINUTE = BigDecimal.valueOf(60);

  @Inject private Statements statements;
  @Inject private OrganisationTime organisation;

  /**
   * Median and 90th percentile of the resolution clocks that stopped in a month of their customer, and in the twelve before it.
   *
   * @param before gets what the clocks of the twelve months before give together, by key
   */
  Map<String, Map<YearMonth, ProcessSum>> clocks(YearMonth month, Map<String, BigDecimal> before) {
    Map<String, Map<YearMonth, ProcessSum>> sums = new HashMap<>();
    MonthSpans spans = MonthSpans.ofCustomers(month, statements);
    if (spans.isEmpty()) {
      return sums;
    }
    statements.each(
        "select m.period, count(*) as n, percentile_cont(0.5) within group (order by"
            + " k.consumed_seconds) as median, percentile_disc(0.9) within group (order by"
            + " k.consumed_seconds) as ninetieth from "
            + spans.table()
            + " join customer c on c.reporting_zone = m.zone join sla_clock k on k.customer_id = c.id and"
            + " k.metric = 'RESOLUTION' and k.stopped_at >= m.a and k.stopped_at < m.z and k.result in"
            + " ('MET', 'BREACHED') group by m.period",
        row -> {
          clock(row, FigureKey.MEDIAN, "median", sums, before);
          clock(row, FigureKey.P90, "ninetieth", sums, before);
        },
        spans.values());
    return sums;
  }

  private static void clock(
      Row row,
      String key,
      String column,
      Map<String, Map<YearMonth, ProcessSum>> sums,
      Map<String, BigDecimal> before) {
    BigDecimal minutes = Decimals.ratio(row.decimal(column), MINUTE);
    String period = row.text("period");
    if (MonthSpans.BEFORE.equals(period)) {
      before.put(key, minutes);
    } else {
      put(sums, key, period, new ProcessSum("min", minutes, null, row.number("n")));
    }
  }

  /** The changes that ended in a month where the organisation is, and in the twelve before it; each counts once. */
  Map<String, Map<YearMonth, ProcessSum>> changes(YearMonth month) {
    Map<String, Map<YearMonth, ProcessSum>> sums = new HashMap<>();
    MonthSpans spans = MonthSpans.of(month, List.of(organisation.calendar().zone()));
    statements.each(
        "select m.period, count(*) as n, count(*) filter (where c.outcome = 'SUCCESSFUL') as successful,"
            + " count(*) filter (where c.outcome in ('BACKED_OUT', 'FAILED')) as failed, count(*) filter"
            + " (where c.kind = 'EMERGENCY') as emergency from "
            + spans.table()
            + " join change_record c on c.withdrawn_at is null and c.actual_end >= m.a and c.actual_end <"
            + " m.z where m.period <> '"
            + MonthSpans.BEFORE
            + "' group by m.period",
        row -> change(row, sums),
        spans.values());
    return sums;
  }

  private static void change(Row row, Map<String, Map<YearMonth, ProcessSum>> sums) {
    String period = row.text("period");
    long all = row.number("n");
    ProcessSum number = new ProcessSum("count", BigDecimal.valueOf(all), null, all);
    put(sums, FigureKey.CHG_IMPLEMENTED, period, number);
    put(sums, FigureKey.CHG_SUCCESS, period, ProcessSum.share(row.number("successful"), all));
    put(sums, FigureKey.CHG_FAILED, period, ProcessSum.share(row.number("failed"), all));
    put(sums, FigureKey.CHG_EMERG, period, ProcessSum.share(row.number("emergency"), all));
  }

  private static void put(
      Map<String, Map<YearMonth, ProcessSum>> sums, String key, String period, ProcessSum sum) {
    sums.computeIfAbsent(key, k -> new HashMap<>()).put(YearMonth.parse(period), sum);
  }
}
