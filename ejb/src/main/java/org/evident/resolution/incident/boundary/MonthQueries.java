package org.evident.resolution.incident.boundary;

/**
 * The statements that count a month of some services of a customer, for both databases.
 *
 * <p>The counting ones take the month's first instant, the first instant after it, the customer, and the first and last key of the
 * services, then what its own conditions need.
 */
final class MonthQueries {

  private static final String OF_SERVICES =
      ".customer_id = ? and %1$s.service_id >= ? and %1$s.service_id <= ? ";
  private static final String PERIOD =
      "(select cast(? as timestamp(6) with time zone) as a, cast(? as timestamp(6) with time zone) as"
          + " z) p";

  /** Reported before the end, and not solved for good before the beginning; end, start, start. */
  static final String MATTERS =
      "i.reported_at < ? and (i.resolved_at is null or i.resolved_at >= ?) and (i.state <>"
          + " 'CANCELLED' or i.state_since >= ?) ";

  /**
   * What its solutions make an incident, as bits: 1 solved for good in the month, 2 solved at its start, 4 at its end, 8 at
   * its end by a solution of the month, 16 reopened in the month. A solution holds before an instant from its beginning to
   * the reopening; what happens at the first instant of the month belongs to the month (NUM-7). An incident that was never
   * reopened has one solution at most, and knows it itself; of the others they are asked for by key, since a join would
   * make PostgreSQL read the solutions of all customers.
   */
  private static final String SOLUTIONS =
      "case when i.reopen_count = 0 then case when i.resolved_at < p.z then 13 else 0 end else"
          + " coalesce((select max(case when s.reopened_at is null and s.solved_at >= p.a and s.solved_at <"
          + " p.z then 1 else 0 end) + max(case when s.solved_at < p.a and (s.reopened_at is null or"
          + " s.reopened_at >= p.a) then 2 else 0 end) + max(case when s.solved_at < p.z and"
          + " (s.reopened_at is null or s.reopened_at >= p.z) then 4 else 0 end) + max(case when"
          + " s.solved_at >= p.a and s.solved_at < p.z and (s.reopened_at is null or s.reopened_at >="
          + " p.z) then 8 else 0 end) + max(case when s.reopened_at >= p.a and s.reopened_at < p.z then"
          + " 16 else 0 end) from incident_solution s where s.incident_id = i.id), 0) end as bits";

  /** What each incident was, as noughts and ones. */
  private static final String FLAGS =
      "select i.service_id, i.priority,"
          + " case when i.reported_at < p.a then 1 else 0 end as earlier,"
          + " case when i.reported_at >= p.a and (i.state <> 'CANCELLED' or coalesce(i.cancel_reason, '')"
          + " not in ('DUPLICATE', 'ENTERED_IN_ERROR')) then 1 else 0 end as opened,"
          + " case when i.state = 'CANCELLED' then 0 else 1 end as valid,"
          + " case when i.state = 'CANCELLED' and i.state_since < p.z then 0 else 1 end as valid_then,"
          + " case when i.cause_confirmed and i.caused_by_ref is not null then 1 else 0 end as caused,"
          + " case when i.reopen_count > 0 then 1 else 0 end as repeated,"
          + " case when i.first_line then 1 else 0 end as first_line, "
          + SOLUTIONS
          + " from "
          + PERIOD
          + " cross join incident i where i"
          + OF_SERVICES.formatted("i")
          + "and "
          + MATTERS;

  /** The bits taken apart; the offset keeps PostgreSQL from asking for them once for each. */
  private static final String SOLVED =
      "select f.*, mod(bits, 2) as solved, mod(bits / 2, 2) as solved_at_start, mod(bits / 4, 2) as"
          + " solved_at_end, mod(bits / 8, 2) as solved_within, bits / 16 as reopened from ("
          + FLAGS
          + "offset 0 rows) f";

  /** Volumes by service and priority; then end, start, start. */
  static final String VOLUMES =
      "select service_id, priority, sum(opened) as opened, sum(opened * caused) as caused,"
          + " sum(valid * solved) as resolved, sum(valid * solved * repeated) as repeated, sum(valid *"
          + " solved * first_line) as first_line, sum(earlier * (1 - solved_at_start)) as at_start,"
          + " sum(valid_then * (1 - solved_at_end) * greatest(earlier, opened)) as at_end,"
          + " sum(valid_then * solved_within * greatest(earlier, opened)) as balanced, sum(valid_then *"
          + " solved_at_start * reopened) as reopened, sum((1 - valid_then) * greatest(earlier * (1 -"
          + " solved_at_start), opened)) as cancelled from ("
          + SOLVED
          + ") g group by service_id, priority order by service_id, priority";

  /** Clocks that stopped in the month, by service, metric and priority, with their ranks (NUM-6). */
  static final String STOPS =
      "select service_id, metric, priority, count(*) as clocks, sum(met) as met, sum(consumed_seconds)"
          + " as consumed, sum(paused_seconds) as paused,"
          + " max(case when place = (everything + 1) / 2 then consumed_seconds end) as lower_middle,"
          + " max(case when place = everything / 2 + 1 then consumed_seconds end) as upper_middle,"
          + " max(case when place = (90 * everything + 99) / 100 then consumed_seconds end) as"
          + " ninetieth from (select k.service_id, k.metric, k.priority, k.consumed_seconds,"
          + " k.paused_seconds, case when k.result = 'MET' then 1 else 0 end as met,"
          + " row_number() over (partition by k.service_id, k.metric order by k.consumed_seconds) as"
          + " place, count(*) over (partition by k.service_id, k.metric) as everything from sla_clock k"
          + " where k.stopped_at >= ? and k.stopped_at < ? and k"
          + OF_SERVICES.formatted("k")
          + "and k.result in ('MET', 'BREACHED')) c group by service_id, metric, priority order by"
          + " service_id, metric, priority";

  /** Whether an agreement of a customer was signed when records were there that it governs. */
  static final String SIGNED_LATER =
      "select count(*) as versions from agreement a join agreement_version v on v.agreement_id = a.id"
          + " where a.form <> 'INTERNAL' and a.customer_id = ? and (exists (select 1 from import_run r where r.customer_id ="
          + " a.customer_id and r.requested_at < v.customer_signed_at) or exists (select 1 from incident"
          + " i where i.customer_id = a.customer_id and i.source is null and i.reported_at <"
          + " v.customer_signed_at and i.reported_at >= cast(v.valid_from as timestamp(6) with time"
          + " zone) - interval '1' day))";

  /** Which agreement versions the stored clocks follow, and the first and last report of their records. */
  static final String FOLLOWED =
      "select i.service_id, k.agreement_version_id, min(i.reported_at) as first_report,"
          + " max(i.reported_at) as last_report from incident i left join sla_clock k on k.incident_id ="
          + " i.id and k.metric = 'RESOLUTION' where i"
          + OF_SERVICES.formatted("i")
          + "and "
          + MATTERS
          + "group by i.service_id, k.agreement_version_id";

  private MonthQueries() {}
}
