package org.evident.resolution.incident.boundary;

import static org.evident.kernel.Role.DESK;
import static org.evident.kernel.Role.INCIDENT_MANAGERS;
import static org.evident.kernel.Role.RESOLVERS;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptors;
import java.util.List;
import org.evident.foundation.link.boundary.LinkView;
import org.evident.foundation.link.boundary.Links;
import org.evident.foundation.link.rule.Link;
import org.evident.foundation.link.rule.Relation;
import org.evident.foundation.party.boundary.Callers;
import org.evident.kernel.RecordKind;
import org.evident.kernel.RecordRef;
import org.evident.kernel.RuleBroken;

/** Which incidents belong together: child of, duplicate of, follows; and which change, problem, known error and metric one belongs to (processes.md 4). */
@Stateless
@Interceptors(IncidentReach.class)
@RolesAllowed({DESK, RESOLVERS, INCIDENT_MANAGERS})
public class IncidentLinks {

  @Inject private Links links;
  @Inject private CausingChanges causes;
  @Inject private ShortMetrics metrics;
  @Inject private LinkedProblems problems;
  @Inject private IncidentLists lists;
  @Inject private Callers callers;

  /** The relations of an incident the caller may see; the provider's own matter, not the customer's. */
  @PermitAll
  public List<LinkView> of(String number) {
    RecordRef incident = seen(number);
    return callers.current().customerId() == null ? links.of(incident) : List.of();
  }

  /** Relates an incident to another, or to a change, problem, known error or metric that ran short (CAPM-4). */
  public List<LinkView> add(String number, Relation relation, String to) {
    if (relation == null) {
      throw RuleBroken.at("relation", "LNK-1", number, to);
    }
    RecordRef from = seen(number);
    links.add(new Link(relation, from, end(relation, to, from)));
    known(relation, from);
    return links.of(from);
  }

  /** Ends a relation. */
  public List<LinkView> remove(String number, Relation relation, String to) {
    RecordRef from = seen(number);
    links.remove(new Link(relation, from, end(relation, to, from)));
    known(relation, from);
    return links.of(from);
  }

  private RecordRef end(Relation relation, String to, RecordRef from) {
    return switch (relation.to()) {
      case CHANGE -> causes.require(to, from.number());
      case CAPACITY_METRIC -> metrics.require(to, from.number());
      case PROBLEM, KNOWN_ERROR -> problems.require(relation.to(), to, from.number());
      default -> seen(to);
    };
  }

  private void known(Relation relation, RecordRef from) {
    if (relation == Relation.CAUSED_BY) {
      causes.follow(from.number());
    }
    if (relation == Relation.SHORT_OF) {
      metrics.follow(from.number());
    }
  }

  private RecordRef seen(String number) {
    String known = lists.incident(number == null ? "" : number.strip()).incident().number();
    return new RecordRef(RecordKind.INCIDENT, known);
  }
}
