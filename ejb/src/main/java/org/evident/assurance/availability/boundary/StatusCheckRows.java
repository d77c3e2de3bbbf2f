package org.evident.assurance.availability.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.evident.assurance.availability.rule.StatusChecks.Check;
import org.evident.foundation.storage.boundary.Statements;

/** Where checks are kept, one for each service and instant, since later ones change what earlier ones mean. */
@ApplicationScoped
class StatusCheckRows {

  @Inject private Statements statements;

  /** Keeps others from storing checks of a service meanwhile. */
  void hold(long service) {
    statements.list("select id from service where id = ? for update", r -> r.number("id"), service);
  }

  /** The checks from the last one before an instant that found it up to the first such one after another. */
  NavigableMap<Instant, Boolean> around(long service, Instant first, Instant last) {
    Instant from = edge("max", "<", service, first);
    Instant to = edge("min", ">", service, last);
    List<Object> values = new ArrayList<>(List.of(service));
    StringBuilder sql = new StringBuilder("select at, up from status_check where service_id = ?");
    if (from != null) {
      sql.append(" and at >= ?");
      values.add(from);
    }
    if (to != null) {
      sql.append(" and at <= ?");
      values.add(to);
    }
    NavigableMap<Instant, Boolean> checks = new TreeMap<>();
    statements.each(
        sql.toString(), row -> checks.put(row.instant("at"), row.flag("up")), values.toArray());
    return checks;
  }

  private Instant edge(String which, String side, long service, Instant at) {
    return statements
        .list(
            "select %s(at) as at from status_check where service_id = ? and up and at %s ?"
                .formatted(which, side),
            row -> new Edge(row.instant("at")),
            service,
            at)
        .get(0)
        .at();
  }

  private record Edge(Instant at) {}

  /** Stores checks and answers with how many nobody knew of; of two states at one instant the worse holds. */
  int store(long service, Map<Instant, Boolean> known, List<Check> checks) {
    List<Object[]> fresh = new ArrayList<>();
    List<Object[]> worse = new ArrayList<>();
    for (Check check : checks) {
      Boolean before = known.get(check.at());
      if (before == null) {
        fresh.add(new Object[] {service, check.at(), check.up()});
      } else if (before && !check.up()) {
        worse.add(new Object[] {service, check.at()});
      }
    }
    statements.changeAll("insert into status_check (service_id, at, up) values (?, ?, ?)", fresh);
    statements.changeAll(
        "update status_check set up = false where service_id = ? and at = ?", worse);
    return fresh.size();
  }
}
