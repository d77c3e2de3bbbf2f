package org.evident.resolution.incident.boundary;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.evident.foundation.parameter.rule.Amounts;
import org.evident.foundation.servicetime.rule.ServiceCalendar;
import org.evident.kernel.Priority;
import org.evident.resolution.incident.rule.Staleness;

/**
 * The part of a query that leaves the open incidents nobody has written on for too long (INC-9): {@code i} is the incident.
 *
 * @param sql begins with {@code and}
 * @param values what fills its places
 */
record StaleRows(String sql, List<Object> values) {

  private static final String ONE =
      "(i.priority = ? and i.reported_at < ? and not exists (select 1 from work_note n where"
          + " n.incident_id = i.id and n.taken_back_at is null and not n.customer_reply and n.at >= ?))";

  static StaleRows of(ServiceCalendar organisation, Instant now, Amounts amounts) {
    List<String> ways = new ArrayList<>();
    List<Object> values = new ArrayList<>();
    for (Priority priority : Priority.values()) {
      Instant fresh = Staleness.fresh(priority, now, organisation, amounts).orElse(Instant.EPOCH);
      ways.add(ONE);
      values.addAll(List.of(priority.name(), fresh, fresh));
    }
    return new StaleRows(
        "and i.state in ('NEW', 'ASSIGNED', 'IN_PROGRESS', 'PENDING') and ("
            + String.join(" or ", ways)
            + ") ",
        values);
  }
}
