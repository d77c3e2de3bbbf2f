package org.evident.assurance.availability.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import org.evident.assurance.availability.rule.Dependency;
import org.evident.assurance.availability.rule.DependencyKind;
import org.evident.foundation.storage.boundary.Row;
import org.evident.foundation.storage.boundary.Statements;

/** What services lean on, services by their number. */
@ApplicationScoped
class DependencyRows {

  private static final String COMPONENT = "component ";

  @Inject private Statements statements;

  /** Everything required, except what one record says; null for no exception. */
  List<Dependency> required(Long except) {
    return statements.list(
        "select s.number as dependent, t.number as target, d.to_component, d.redundancy_group, d.k"
            + " from service_dependency d join service s on s.id = d.service_id left join service t"
            + " on t.id = d.to_service_id where d.withdrawn_at is null and d.kind = 'REQUIRES' and"
            + " d.id <> ? order by d.id",
        DependencyRows::dependency,
        except == null ? -1L : except);
  }

  /** How a component is called beside the numbers of services; case does not matter. */
  static String component(String name) {
    return COMPONENT + name.strip().toLowerCase(Locale.ROOT);
  }

  private static Dependency dependency(Row row) {
    String target = row.text("target");
    return new Dependency(
        row.text("dependent"),
        target == null ? component(row.text("to_component")) : target,
        DependencyKind.REQUIRES,
        row.text("redundancy_group"),
        (int) row.number("k"));
  }
}
