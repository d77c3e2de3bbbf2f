package org.evident.resolution.incident.boundary;

import static org.evident.kernel.Role.DESK;
import static org.evident.kernel.Role.INCIDENT_MANAGERS;
import static org.evident.kernel.Role.RESOLVERS;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptors;
import java.util.Map;
import org.evident.foundation.party.boundary.Callers;
import org.evident.kernel.RuleBroken;
import org.evident.resolution.incident.rule.FactField;
import org.evident.resolution.incident.rule.IncidentFacts;

/** The door to whose hands an incident is in, for whoever wants it in their own. */
@Stateless
@Interceptors(IncidentReach.class)
@RolesAllowed({DESK, RESOLVERS, INCIDENT_MANAGERS})
public class IncidentHands {

  @Inject private SeenIncidents seen;
  @Inject private IncidentEdits edits;
  @Inject private Handing handing;
  @Inject private Callers callers;

  /** The rule that keeps the caller from taking an incident over; null where none does, empty where it is theirs already. */
  public String obstacle(String number) {
    OpenIncident incident = seen.require(number);
    IncidentFacts facts = edits.facts(number).facts();
    String me = callers.login();
    if (me.equals(facts.assignee())) {
      return "";
    }
    try {
      mine(facts).require(incident.state(), facts);
      handing.person(incident, facts.team(), me);
      return null;
    } catch (RuleBroken kept) {
      return kept.rule();
    }
  }

  /** Gives an incident to the caller, who is of the team it lies with; breaks what {@link #obstacle} names. */
  public IncidentView take(String number) {
    FactsView now = edits.facts(number);
    return edits.edit(number, EditIncident.of(now.version(), mine(now.facts()), false));
  }

  private IncidentFacts mine(IncidentFacts facts) {
    return facts.with(Map.of(FactField.ASSIGNEE, callers.login()));
  }
}
