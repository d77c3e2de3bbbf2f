package org.evident.assurance.availability.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.evident.assurance.availability.rule.Dependency;
import org.evident.assurance.availability.rule.DependencyKind;
import org.evident.foundation.servicetime.boundary.OrganisationTime;
import org.evident.foundation.storage.boundary.Row;
import org.evident.foundation.storage.boundary.Statements;

/** What services lean on, services by their number. */
@ApplicationScoped
class DependencyRows {

  private static final String COMPONENT = "component ";

  @Inject private Statements statements;
  @Inject private OrganisationTime organisation;

  /** Everything required now, before or later, except what one record says; null for no exception. */
  List<Dependency> required(Long except) {
    ZoneId zone = organisation.calendar().zone();
    return statements.list(
        "select s.number as dependent, t.number as target, d.to_component, d.redundancy_group, d.k,"
            + " d.valid_from, d.valid_until from service_dependency d join service s on s.id = d.service_id left join service t"
            + " on t.id = d.to_service_id where d.withdrawn_at is null and d.kind = 'REQUIRES' and"
            + " d.id <> ? order by d.id",
        row -> dependency(row, zone),
        except == null ? -1L : except);
  }

  /** What is required at an instant. */
  List<Dependency> requiredAt(Instant at) {
    return required(null).stream().filter(one -> one.holds(at)).toList();
  }

  /** How a component is called beside the numbers of services; case does not matter. */
  static String component(String name) {
    return COMPONENT + name.strip().toLowerCase(Locale.ROOT);
  }

  private static Dependency dependency(Row row, ZoneId zone) {
    LocalDate first = row.date("valid_from");
    LocalDate last = row.date("valid_until");
    String target = row.text("target");
    return new Dependency(
        row.text("dependent"),
        target == null ? component(row.text("to_component")) : target,
        DependencyKind.REQUIRES,
        row.text("redundancy_group"),
        (int) row.number("k"),
        first == null ? null : first.atStartOfDay(zone).toInstant(),
        last == null ? null : last.plusDays(1).atStartOfDay(zone).toInstant());
  }
}
