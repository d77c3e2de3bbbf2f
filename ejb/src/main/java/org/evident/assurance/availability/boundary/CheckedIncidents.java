package org.evident.assurance.availability.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.evident.assurance.availability.rule.FreshOutage;
import org.evident.foundation.parameter.boundary.Parameters;
import org.evident.foundation.parameter.rule.ProcessParameter;
import org.evident.foundation.register.boundary.RecordsByRule;
import org.evident.foundation.storage.boundary.Row;
import org.evident.foundation.storage.boundary.Statements;
import org.evident.resolution.incident.boundary.CheckedTroubles;
import org.evident.resolution.incident.boundary.CheckedTroubles.Found;

/**
 * Makes incidents of the outages checks have told of, once for each outage (MON-1, MON-2). It asks what is stored and not what
 * has just arrived, so that checks say the same in whichever parts and order they come.
 */
@ApplicationScoped
class CheckedIncidents {

  private static final String PATH = "outages";
  private static final String LINKED = "Checks made it an incident";

  @Inject private Statements statements;
  @Inject private RecordsByRule records;
  @Inject private CheckedTroubles troubles;
  @Inject private Parameters parameters;
  @Inject private Clock clock;

  /** Opens and ends incidents as the outages of a service say; to be called once all that came in is stored. */
  void settle(long id, String service) {
    Instant now = clock.instant();
    Duration together = parameters.minutes(ProcessParameter.EVENTS_TOGETHER);
    Duration valid = parameters.minutes(ProcessParameter.CHECKS_VALID);
    for (Known outage : unheard(id, now, together)) {
      if (outage.fresh().isNews(now, together, valid)) {
        open(service, outage, outage.fresh().reportedAt(now, together));
      }
    }
    ended(id).ifPresent(end -> troubles.up(new Found(service, end, end)));
  }

  private void open(String service, Known outage, Instant reportedAt) {
    troubles
        .down(new Found(service, outage.fresh().start(), reportedAt))
        .ifPresent(
            incident ->
                records.correct(PATH, outage.number(), Map.of("incident", incident), LINKED));
    Instant end = outage.fresh().end();
    if (end != null) {
      troubles.up(new Found(service, end, end));
    }
  }

  /** Outages of checks without an incident that last or have just ended, but for announced work that holds (AV-2). */
  private List<Known> unheard(long service, Instant now, Duration together) {
    return statements.list(
        "select o.number, o.began_at, o.ended_at, (select max(k.at) from status_check k where"
            + " k.service_id = o.service_id) as checked_at from outage o where o.service_id = ? and"
            + " o.ref like 'check:%' and o.incident_id is null and o.withdrawn_at is null and"
            + " o.excluded_by is null and (o.ended_at is null or o.ended_at >= ?) and not exists (select"
            + " 1 from maintenance_window w where w.service_id = o.service_id and w.withdrawn_at is null"
            + " and w.approved_at is not null and w.notice_sent_at is not null and w.began_at <="
            + " o.began_at and w.ended_at >= coalesce(o.ended_at, cast(? as timestamp(6) with time zone))) order by"
            + " o.began_at, o.id",
        Known::of, service, now.minus(together), now);
  }

  /** When the newest outage checks have told of was over, if it is and is an incident. */
  private Optional<Instant> ended(long service) {
    return statements
        .first(
            "select o.number, o.began_at, o.ended_at, o.began_at as checked_at from outage o where"
                + " o.service_id = ? and o.ref like 'check:%' and o.incident_id is not null and"
                + " o.withdrawn_at is null order by o.began_at desc, o.id desc fetch first 1 rows only",
            Known::of, service)
        .map(outage -> outage.fresh().end());
  }

  private record Known(String number, FreshOutage fresh) {
    static Known of(Row row) {
      return new Known(
          row.text("number"),
          new FreshOutage(
              row.instant("began_at"), row.instant("ended_at"), row.instant("checked_at")));
    }
  }
}
