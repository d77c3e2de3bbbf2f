package org.evident.benchmark;

import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;

/**
 * What the database says its statements took, in milliseconds, planning included: of the job the mean of its runs, as of
 * the statement written by hand; whatever runs first on a connection pays for what PostgreSQL looks up once.
 *
 * @param same the job's statement for what the hand-written one gives, by metric and priority too
 * @param counting all counting statements of the job, for all services and figures, with what they ask first
 * @param calls how often they were called
 * @param reading what reads the record lists: incidents, solutions and ledgers
 * @param everything all statements while the job ran
 * @param byHand one hand-written statement for count, compliance, median and P90 of each service; the mean of three runs
 * @param clocks how many clocks that one counts
 */
record MeasuredStatements(
    double same,
    double counting,
    long calls,
    double reading,
    double everything,
    double byHand,
    long clocks) {

  private static final int RUNS = 3;
  private static final String BY_HAND =
      """
      select service_id, count(*) as clocks,
             100.0 * count(*) filter (where result = 'MET') / count(*) as compliance,
             percentile_disc(0.5) within group (order by consumed_seconds) as median,
             percentile_disc(0.9) within group (order by consumed_seconds) as p90
      from sla_clock
      where metric = 'RESOLUTION' and stopped_at >= '%s' and stopped_at < '%s'
        and result in ('MET', 'BREACHED')
      group by service_id""";
  private static final String SUM =
      "select coalesce(round(sum(total_exec_time + total_plan_time)::numeric, 1), 0),"
          + " coalesce(sum(calls), 0) from pg_stat_statements where query ";

  static MeasuredStatements read(Bench bench, YearMonth month, int jobs) {
    List<String> counting =
        bench
            .rows(
                SUM
                    + "like '%lower_middle%' or query like '%valid_then%' or query like"
                    + " '%customer_signed_at%'")
            .get(0);
    String same = bench.rows(SUM + "like '%lower_middle%'").get(0).get(0);
    String reading =
        bench
            .rows(
                SUM
                    + "like 'select i.id, i.number%' or query like 'select incident_id, at,%' or query"
                    + " like 'select incident_id, solved_at%'")
            .get(0)
            .get(0);
    String everything = bench.rows(SUM + "not like '%pg_stat_statements%'").get(0).get(0);
    String byHand = BY_HAND.formatted(start(month), start(month.plusMonths(1)));
    long clocks = 0;
    for (int i = 0; i < RUNS; i++) {
      clocks = bench.rows(byHand).stream().mapToLong(row -> Long.parseLong(row.get(1))).sum();
    }
    String mean = bench.rows(SUM + "like '%within group%' and calls = " + RUNS).get(0).get(0);
    return new MeasuredStatements(
        Double.parseDouble(same) / jobs,
        Double.parseDouble(counting.get(0)) / jobs,
        Long.parseLong(counting.get(1)) / jobs,
        Double.parseDouble(reading) / jobs,
        Double.parseDouble(everything) / jobs,
        Double.parseDouble(mean) / RUNS,
        clocks);
  }

  private static Instant start(YearMonth month) {
    return month.atDay(1).atStartOfDay(ZoneOffset.UTC).toInstant();
  }
}
