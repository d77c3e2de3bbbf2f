package org.evident.resolution.incident.boundary;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.evident.foundation.storage.boundary.Statements;
import org.evident.kernel.Priority;

/**
 * The statements that count a month of some services of some customers, for both databases.
 *
 * <p>What a service is, stands behind the customers: {@link #of} puts their places in.
 */
final class MonthQueries {

  /** Reported before the end, and not solved for good before the beginning; end, start, start. */
  static final String MATTERS =
      "i.reported_at < ? and (i.resolved_at is null or i.resolved_at >= ?) and (i.state <>"
          + " 'CANCELLED' or i.state_since >= ?) ";

  /** What was reported, and not by mistake or twice. */
  private static final String REAL =
      "(i.state <> 'CANCELLED' or coalesce(i.cancel_reason, '') not in ('DUPLICATE',"
          + " 'ENTERED_IN_ERROR'))";

  /** Reports of a customer by service; the customer, start, end. */
  static final String REPORTED =
      "select i.number, i.reported_at from incident i where i.customer_id = ? and i.service_id = ? and"
          + " i.reported_at >= ? and i.reported_at < ? and "
          + REAL;

  static final String OPENED =
      "select i.service_id, count(*) as opened from incident i where i.customer_id = ? and"
          + " i.reported_at >= ? and i.reported_at < ? and "
          + REAL
          + " group by i.service_id";

  private static final String PERIOD =
      "(select cast(? as timestamp(6) with time zone) as a, cast(? as timestamp(6) with time zone) as"
          + " z) p";

  /** The customers, of the first one the services from one on, of the last one those up to another. */
  private static final String OF_SERVICES =
      "%1$s.customer_id in (:customers) and (%1$s.customer_id > ? or %1$s.service_id >= ?) and"
          + " (%1$s.customer_id < ? or %1$s.service_id <= ?) ";

  /**
   * What its solutions make an incident: 0 nothing, -1 solved once and for good in the month; of one that was reopened 32
   * and, as bits, 1 solved for good in the month, 2 solved at its start, 4 at its end, 8 at its end by a solution of the
   * month, 16 reopened in the month. A solution holds before an instant from its beginning to the reopening; what happens
   * at the first instant of the month belongs to the month (NUM-7). An incident that was never reopened has one solution
   * at most, and knows it itself; of the others they are asked for by key, since a join would make PostgreSQL read the
   * solutions of all customers.
   */
  private static final String SOLUTIONS =
      "case when i.reopen_count = 0 then case when i.resolved_at < p.z then -1 else 0 end else 32 +"
          + " coalesce((select max(case when s.reopened_at is null and s.solved_at >= p.a and s.solved_at <"
          + " p.z then 1 else 0 end) + max(case when s.solved_at < p.a and (s.reopened_at is null or"
          + " s.reopened_at >= p.a) then 2 else 0 end) + max(case when s.solved_at < p.z and"
          + " (s.reopened_at is null or s.reopened_at >= p.z) then 4 else 0 end) + max(case when"
          + " s.solved_at >= p.a and s.solved_at < p.z and (s.reopened_at is null or s.reopened_at >="
          + " p.z) then 8 else 0 end) + max(case when s.reopened_at >= p.a and s.reopened_at < p.z then"
          + " 16 else 0 end) from incident_solution s where s.incident_id = i.id), 0) end as past";

  /** What each incident was; the offset keeps PostgreSQL from asking for its past once for each count. */
  private static final String KNOWN =
      "select i.customer_id, i.service_id, i.priority, i.reported_at < p.a as earlier, i.reported_at"
          + " >= p.a and "
          + REAL
          + " as opened, i.state <> 'CANCELLED' as valid, i.state <> 'CANCELLED' or"
          + " i.state_since >= p.z as valid_then, i.cause_confirmed and i.caused_by_ref is not null as"
          + " caused, i.first_line, "
          + SOLUTIONS
          + " from "
          + PERIOD
          + " cross join incident i where "
          + OF_SERVICES.formatted("i")
          + "and "
          + MATTERS
          + "offset 0 rows";

  private static final String SOLVED = "(past = -1 or mod(past, 2) = 1)";
  private static final String AT_START = "mod(past / 2, 2) = 1";
  private static final String AT_END = "(past = -1 or mod(past / 4, 2) = 1)";
  private static final String WITHIN = "(past = -1 or mod(past / 8, 2) = 1)";
  private static final String REOPENED = "mod(past / 16, 2) = 1";

  /** Volumes by customer, service and priority; takes start, end, the services, then end, start, start. */
  static final String VOLUMES =
      "select customer_id, service_id, priority, "
          + counted("opened", "opened")
          + counted("opened and caused", "caused")
          + counted("valid and " + SOLVED, "resolved")
          + counted("valid and past > 0 and " + SOLVED, "repeated")
          + counted("valid and first_line and " + SOLVED, "first_line")
          + counted("earlier and not " + AT_START, "at_start")
          + counted("valid_then and (earlier or opened) and not " + AT_END, "at_end")
          + counted("valid_then and (earlier or opened) and " + WITHIN, "balanced")
          + counted("valid_then and past > 0 and " + AT_START + " and " + REOPENED, "reopened")
          + "count(*) filter (where not valid_then and (opened or earlier and not "
          + AT_START
          + ")) as cancelled from ("
          + KNOWN
          + ") k group by customer_id, service_id, priority";

  /**
   * Clocks that stopped in the month, by customer, service and metric: for each priority how many, how many met, and their
   * seconds, and of the resolution clocks the places that tell of their spread (NUM-6). It takes the services, start, end.
   * The clocks are looked for once; H2 gives no rows where a common table is used twice.
   */
  static final String STOPS =
      "select customer_id, service_id, metric, n"
          + byPriority("clocks_%1$s, met_%1$s, consumed_%1$s, paused_%1$s")
          + ", a[(n + 1) / 2] as lower_middle, a[n / 2 + 1] as upper_middle, a[(90 * n + 99) / 100] as"
          + " ninetieth from (select k.customer_id, k.service_id, k.metric, cast(count(*) as integer)"
          + " as n"
          + byPriority(
              "count(*) filter (where k.priority = '%1$s') as clocks_%1$s, count(*) filter (where"
                  + " k.priority = '%1$s' and k.result = 'MET') as met_%1$s, sum(k.consumed_seconds)"
                  + " filter (where k.priority = '%1$s') as consumed_%1$s, sum(k.paused_seconds) filter"
                  + " (where k.priority = '%1$s') as paused_%1$s")
          + ", array_agg(k.consumed_seconds order by k.consumed_seconds) filter (where k.metric ="
          + " 'RESOLUTION') as a from sla_clock k where "
          + OF_SERVICES.formatted("k")
          + "and k.stopped_at >= ? and k.stopped_at < ? and k.result in ('MET', 'BREACHED') group by"
          + " k.customer_id, k.service_id, k.metric) c";

  /** Of some customers those with an agreement that was signed when records were there that it governs. */
  static final String SIGNED_LATER =
      "select distinct a.customer_id from agreement a join agreement_version v on v.agreement_id ="
          + " a.id where a.form <> 'INTERNAL' and a.customer_id in (:customers) and (exists (select 1 from import_run r where"
          + " r.customer_id = a.customer_id and r.requested_at < v.customer_signed_at) or exists (select"
          + " 1 from incident i where i.customer_id = a.customer_id and i.source is null and i.reported_at"
          + " < v.customer_signed_at and i.reported_at >= cast(v.valid_from as timestamp(6) with time"
          + " zone) - interval '1' day))";

  /** The records that were moved, whose clocks follow what was agreed elsewhere as well. */
  private static final String MOVED =
      "exists (select 1 from clock_event m where m.incident_id = i.id and m.kind = 'Moved' and"
          + " m.replaced_by_run is null) ";

  /** The keys of moved records of some services. */
  static final String CAME =
      "select i.id from incident i where i.customer_id = ? and i.service_id >= ? and i.service_id <="
          + " ? and "
          + MATTERS
          + "and "
          + MOVED
          + "order by i.id";

  /** Which agreement versions the stored clocks of the others follow, and the first and last report of their records. */
  static final String FOLLOWED =
      "select i.service_id, k.agreement_version_id, min(i.reported_at) as first_report,"
          + " max(i.reported_at) as last_report from incident i left join sla_clock k on k.incident_id ="
          + " i.id and k.metric = 'RESOLUTION' where i.customer_id = ? and i.service_id >= ? and"
          + " i.service_id <= ? and "
          + MATTERS
          + "and not "
          + MOVED
          + "group by i.service_id, k.agreement_version_id";

  private MonthQueries() {}

  /** The statement for so many customers. */
  static String of(String query, int customers) {
    return query.replace(":customers", Statements.places(customers));
  }

  private static String byPriority(String columns) {
    return Arrays.stream(Priority.values())
        .map(priority -> ", " + columns.formatted(priority.name()))
        .collect(Collectors.joining());
  }

  private static String counted(String which, String name) {
    return "count(*) filter (where " + which + ") as " + name + ", ";
  }
}
