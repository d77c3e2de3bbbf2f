package org.evident.resolution.incident.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.evident.foundation.servicetime.boundary.Calendars;
import org.evident.foundation.servicetime.rule.ServiceCalendar;
import org.evident.foundation.storage.boundary.Row;
import org.evident.foundation.storage.boundary.Statements;
import org.evident.resolution.incident.rule.Remaining;

/** Says of each incident of a page which clock is breached next and what is left of it, in two statements for all. */
@ApplicationScoped
class NearestClocks {

  @Inject private Statements statements;
  @Inject private Calendars calendars;
  @Inject private Clock clock;

  Map<Long, WorkLine.Nearest> of(List<Long> incidents) {
    Map<Long, WorkLine.Nearest> nearest = new HashMap<>();
    if (incidents.isEmpty()) {
      return nearest;
    }
    List<Stored> stored = new ArrayList<>();
    statements.each(
        "select k.incident_id, k.metric, k.limit_seconds, k.consumed_seconds, k.due_at,"
            + " coalesce(p.calendar_code, t.calendar_code) as calendar_code from sla_clock k join incident i"
            + " on i.id = k.incident_id join agreement_target t on t.version_id ="
            + " k.agreement_version_id and t.metric = k.metric and t.priority = k.priority left join"
            + " agreement_service_target p on p.version_id = k.agreement_version_id and p.service_id ="
            + " i.service_id and p.metric = k.metric and p.priority = k.priority where k.incident_id in ("
            + Statements.places(incidents.size())
            + ") and k.state in ('RUNNING', 'PAUSED') order by k.incident_id, k.breached_at nulls"
            + " last, k.metric desc",
        row -> stored.add(Stored.of(row)),
        incidents.toArray());
    Map<String, ServiceCalendar> hours =
        calendars.calendars(stored.stream().map(Stored::calendar).distinct().toList());
    Instant now = clock.instant();
    for (Stored s : stored) {
      nearest.putIfAbsent(s.incident(), s.nearest(hours.get(s.calendar()), now));
    }
    return nearest;
  }

  private record Stored(
      long incident, String metric, long limit, long consumed, Instant dueAt, String calendar) {
    static Stored of(Row row) {
      return new Stored(
          row.number("incident_id"),
          row.text("metric"),
          row.number("limit_seconds"),
          row.number("consumed_seconds"),
          row.instant("due_at"),
          row.text("calendar_code"));
    }

    WorkLine.Nearest nearest(ServiceCalendar hours, Instant now) {
      return new WorkLine.Nearest(
          metric, Remaining.seconds(limit, consumed, dueAt, hours, now), limit, dueAt);
    }
  }
}
