package org.evident.assurance.availability.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.evident.assurance.availability.rule.Dependencies;
import org.evident.assurance.availability.rule.Observation;
import org.evident.foundation.storage.boundary.Row;
import org.evident.foundation.storage.boundary.Statements;

/** Tells since when services are offered and anybody looks whether they are there (NUM-4). */
@ApplicationScoped
public class Observations {

  private static final String SIGNS =
      "select s.number, s.live_from, (select min(o.began_at) from outage o where o.service_id = s.id and"
          + " o.withdrawn_at is null) as broke, (select min(k.at) from status_check k where k.service_id ="
          + " s.id) as checked, (select min((select min(i.reported_at) from incident i where i.service_id ="
          + " s.id and i.customer_id = a.customer_id)) from agreement a where a.form <> 'INTERNAL' and"
          + " (a.all_services or exists (select 1 from agreement_service n where n.agreement_id = a.id and"
          + " n.service_id = s.id)) and exists (select 1 from agreement_version v join agreement_goal g on"
          + " g.version_id = v.id where v.agreement_id = a.id and g.figure = 'AVAIL' and v.state in"
          + " ('ACTIVE', 'SUPERSEDED', 'EXPIRED'))) as reported from :asked join service s on s.number ="
          + " asked.text";

  @Inject private Statements statements;
  @Inject private DependencyRows dependencies;

  /** Of one service, by the zone its months are of. */
  public Observation of(String service, ZoneId zone) {
    return all(List.of(service)).of(service, zone);
  }

  /** Of several services. */
  Observed all(Collection<String> services) {
    Dependencies required = new Dependencies(dependencies.required(null));
    Map<String, Sign> signs = new TreeMap<>();
    statements.eachOf(
        SIGNS, required.beneath(services), row -> signs.put(row.text("number"), Sign.of(row)));
    statements.each(
        "select o.component, min(o.began_at) as broke from outage o where o.service_id is null and"
            + " o.withdrawn_at is null group by o.component",
        row ->
            signs.put(
                DependencyRows.component(row.text("component")),
                new Sign(null, row.instant("broke"))));
    return new Observed(required, signs);
  }

  /** What was found of several services; whoever looks at what one requires looks at it as well. */
  record Observed(Dependencies required, Map<String, Sign> signs) {
    Observation of(String service, ZoneId zone) {
      Instant first =
          required.beneath(List.of(service)).stream()
              .map(signs::get)
              .filter(Objects::nonNull)
              .map(Sign::first)
              .filter(Objects::nonNull)
              .min(Instant::compareTo)
              .orElse(null);
      LocalDate live = Optional.ofNullable(signs.get(service)).map(Sign::live).orElse(null);
      return Observation.of(live, first, zone);
    }
  }

  /** The day a service was first offered, and the first sign that somebody looked at it; null for none. */
  record Sign(LocalDate live, Instant first) {
    static Sign of(Row row) {
      return new Sign(
          row.date("live_from"),
          Stream.of("broke", "checked", "reported")
              .map(row::instant)
              .filter(Objects::nonNull)
              .min(Instant::compareTo)
              .orElse(null));
    }
  }
}
