package org.evident.resolution.incident.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.evident.foundation.link.boundary.LinkView;
import org.evident.foundation.link.boundary.Links;
import org.evident.foundation.link.rule.Link;
import org.evident.foundation.link.rule.Relation;
import org.evident.foundation.storage.boundary.Statements;
import org.evident.kernel.RecordKind;
import org.evident.kernel.RecordRef;
import org.evident.resolution.incident.rule.Cancellation;

/** Knows which incident another is a duplicate or a child of, and relates them (SLA-13). */
@ApplicationScoped
class Kinships {

  @Inject private Links links;
  @Inject private SeenIncidents seen;
  @Inject private Statements statements;

  /** Asks whether an incident may be cancelled, and relates a duplicate to the original it names. */
  void cancel(OpenIncident incident, IncidentCommands.Cancel command) {
    Optional<String> known = related(incident, Relation.DUPLICATE_OF);
    boolean names = command.original() != null && !command.original().isBlank();
    Optional<OpenIncident> original =
        (names ? Optional.of(command.original().strip()) : known).map(seen::require);
    boolean ofMajor =
        original.filter(OpenIncident::major).isPresent()
            || related(incident, Relation.CHILD_OF)
                .map(seen::require)
                .filter(OpenIncident::major)
                .isPresent();
    new Cancellation(
            command.reason(),
            original.map(OpenIncident::number).orElse(null),
            original.filter(incident::hasReporterOf).isPresent(),
            ofMajor)
        .require();
    original
        .filter(found -> names && !known.equals(Optional.of(found.number())))
        .ifPresent(found -> relate(Relation.DUPLICATE_OF, incident.number(), found.number()));
  }

  /** The incident that another is the same as. */
  Optional<OpenIncident> original(OpenIncident incident) {
    return related(incident, Relation.DUPLICATE_OF)
        .flatMap(number -> statements.first(OpenIncident.QUERY, OpenIncident::of, number));
  }

  /** Relates an incident to another. */
  void relate(Relation relation, String from, String to) {
    links.add(new Link(relation, ref(from), ref(to)));
  }

  private Optional<String> related(OpenIncident incident, Relation relation) {
    return links.of(ref(incident.number())).stream()
        .filter(link -> link.outgoing() && relation.name().equals(link.relation()))
        .map(LinkView::number)
        .findFirst();
  }

  private static RecordRef ref(String number) {
    return new RecordRef(RecordKind.INCIDENT, number);
  }
}
