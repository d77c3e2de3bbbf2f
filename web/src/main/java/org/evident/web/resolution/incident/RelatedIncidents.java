package org.evident.web.resolution.incident;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.evident.foundation.link.boundary.LinkView;
import org.evident.foundation.link.rule.Relation;
import org.evident.kernel.Role;
import org.evident.resolution.incident.boundary.IncidentLinks;
import org.evident.web.common.Me;
import org.evident.web.common.Notices;

/** The incidents an incident is related to, and the form that adds one. */
@Named
@RequestScoped
public class RelatedIncidents {

  @Inject private IncidentLinks links;
  @Inject private Me me;

  private Relation relation = Relation.DUPLICATE_OF;
  private String other;
  private final Map<String, List<LinkView>> known = new HashMap<>();

  /** The relations of an incident, asked for once. */
  public List<LinkView> of(String number) {
    return known.computeIfAbsent(number, links::of);
  }

  /** Whether the reader may relate incidents. */
  public boolean relates() {
    return me.may(Role.SERVICE_DESK, Role.RESOLVER, Role.INCIDENT_MANAGER);
  }

  /** Whether an incident is related to another record already, in whichever way. */
  public boolean bears(String number, String record) {
    return of(number).stream().anyMatch(link -> link.number().equals(record));
  }

  /** Says that an incident is a case of a known error. */
  public String match(String number, String error) {
    links.add(number, Relation.MATCHES, error);
    Notices.done("offer.taken");
    return "/resolution/incident/detail.xhtml?faces-redirect=true&includeViewParams=true";
  }

  /** The relations there are. */
  public Relation[] relations() {
    return Relation.values();
  }

  /** Relates the incident to the one typed. */
  public String add(String number) {
    links.add(number, relation, other);
    return "/resolution/incident/detail.xhtml?faces-redirect=true&includeViewParams=true";
  }

  public Relation getRelation() {
    return relation;
  }

  public void setRelation(Relation relation) {
    this.relation = relation;
  }

  public String getOther() {
    return other;
  }

  public void setOther(String other) {
    this.other = other;
  }
}
