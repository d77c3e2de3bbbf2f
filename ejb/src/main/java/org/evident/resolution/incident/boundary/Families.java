package org.evident.resolution.incident.boundary;

import static org.evident.kernel.Role.DESK;
import static org.evident.kernel.Role.INCIDENT_MANAGERS;
import static org.evident.kernel.Role.RESOLVERS;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptors;
import java.util.ArrayList;
import java.util.List;
import org.evident.foundation.link.boundary.LinkView;
import org.evident.foundation.link.boundary.Links;
import org.evident.foundation.link.rule.Relation;
import org.evident.foundation.storage.boundary.Statements;
import org.evident.kernel.RecordKind;
import org.evident.kernel.RecordRef;
import org.evident.kernel.RuleBroken;

/**
 * The door to what a parent and its children have in common: those that are chosen are resolved with the solution of the
 * parent, each in a transaction of its own and through its own guards.
 */
@Stateless
@Interceptors(IncidentReach.class)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
@RolesAllowed({DESK, RESOLVERS, INCIDENT_MANAGERS})
public class Families {

  @Inject private Statements statements;
  @Inject private SeenIncidents seen;
  @Inject private Incidents incidents;
  @Inject private Links links;

  /** The numbers of the children and duplicates that are still open. */
  public List<String> open(String number) {
    String parent = seen.require(number).number();
    return links.of(new RecordRef(RecordKind.INCIDENT, parent)).stream()
        .filter(Families::isChild)
        .map(LinkView::number)
        .map(seen::require)
        .filter(child -> child.state().isOpen())
        .map(OpenIncident::number)
        .sorted()
        .toList();
  }

  /** Resolves the chosen children of a solved parent and says of each what became of it; breaks INC.FAMILY.OPEN or INC.FAMILY.CHILD. */
  public List<ChildOutcome> resolve(String number, List<String> children) {
    OpenIncident parent = seen.require(number);
    if (!parent.state().isSolved()) {
      throw new RuleBroken("INC.FAMILY.OPEN", parent.number());
    }
    IncidentCommands.Resolve solution = solution(parent.id());
    List<String> open = open(number);
    List<ChildOutcome> outcomes = new ArrayList<>();
    for (String child : children) {
      if (!open.contains(child)) {
        throw RuleBroken.at("children", "INC.FAMILY.CHILD", child, parent.number());
      }
    }
    children.forEach(child -> outcomes.add(resolve(child, solution)));
    return outcomes;
  }

  private ChildOutcome resolve(String child, IncidentCommands.Resolve solution) {
    try {
      incidents.resolve(child, solution);
      return new ChildOutcome(child, null, null);
    } catch (RuleBroken kept) {
      return new ChildOutcome(child, kept.rule(), kept.field());
    }
  }

  private IncidentCommands.Resolve solution(long parent) {
    return statements
        .first(
            "select resolution_code, resolution_text, item, cause_code, item_absent_reason from incident where id ="
                + " ?",
            row ->
                new IncidentCommands.Resolve(
                    null,
                    row.text("resolution_code"),
                    row.text("resolution_text"),
                    row.text("item"),
                    row.text("item_absent_reason"),
                    null,
                    row.text("cause_code")),
            parent)
        .orElseThrow();
  }

  private static boolean isChild(LinkView link) {
    return !link.outgoing()
        && (Relation.CHILD_OF.name().equals(link.relation())
            || Relation.DUPLICATE_OF.name().equals(link.relation()));
  }
}
