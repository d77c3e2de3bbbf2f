package org.evident.resolution.incident.boundary;

import java.time.ZoneId;
import java.util.List;
import org.evident.agreement.servicelevel.rule.Breach;
import org.evident.agreement.servicelevel.rule.Metric;
import org.evident.agreement.servicelevel.rule.SlaClock;
import org.evident.foundation.servicetime.rule.CalendarCheck;

/** The stored form of a clock, kept beside its ledger for lists and reports. */
final class ClockRows {

  static final List<Metric> METRICS = List.of(Metric.RESPONSE, Metric.RESOLUTION);

  static final String COLUMNS =
      "incident_id, metric, customer_id, service_id, agreement_version_id, state, result, priority,"
          + " limit_seconds, started_at, stopped_at, consumed_seconds, paused_seconds, due_at,"
          + " breached_at, zone_data";

  static final String INSERT =
      "insert into sla_clock ("
          + COLUMNS
          + ") values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?,"
          + " ?, ?, ?, ?, ?, ?)";

  /** The zone data every clock is computed with as long as this server runs (CAL-8). */
  static final String ZONE_DATA = CalendarCheck.zoneDataVersion(ZoneId.of("UTC"));

  private ClockRows() {}

  /** For an open clock the breach is the coming one, so that a timer and a list find it by index. */
  static Object[] row(long incident, long customer, long service, Long version, SlaClock clock) {
    return new Object[] {
      incident,
      clock.metric().name(),
      customer,
      service,
      version,
      clock.state().name(),
      clock.result().name(),
      clock.priority().name(),
      clock.limitSeconds(),
      clock.startAt(),
      clock.stoppedAt().orElse(null),
      clock.consumedSeconds(),
      clock.pausedSeconds(),
      clock.dueAt().orElse(null),
      clock.breach().or(clock::breachAhead).map(Breach::at).orElse(null),
      ZONE_DATA
    };
  }
}
