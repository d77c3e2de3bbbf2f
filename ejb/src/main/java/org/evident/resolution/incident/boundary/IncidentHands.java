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
import org.evident.foundation.storage.boundary.Statements;
import org.evident.kernel.RuleBroken;
import org.evident.resolution.incident.rule.FactField;
import org.evident.resolution.incident.rule.IncidentFacts;

/** The door to whose hands an incident is in, for whoever wants it in their own. */
@Stateless
@Interceptors(IncidentReach.class)
@RolesAllowed({DESK, RESOLVERS, INCIDENT_MANAGERS})
public class IncidentHands {

  @Inject private Statements statements;
  @Inject private SeenIncidents seen;
  @Inject private IncidentEdits edits;
  @Inject private Handing handing;
  @Inject private MajorRows majors;
  @Inject private Callers callers;

  /** The rule that keeps the caller from taking an incident over; null where none does, empty where it is theirs already. */
  public String obstacle(String number) {
    OpenIncident incident = seen.require(number);
    IncidentFacts facts =
        statements.first(StoredFacts.QUERY, StoredFacts::of, incident.id()).orElseThrow().facts();
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

  /** What the caller may not do with a major incident they lead, since nobody else has worked on it (INC-10). */
  public Alone alone(String number) {
    OpenIncident incident = seen.require(number);
    return new Alone(
        refused(() -> majors.apart(incident)),
        refused(() -> majors.handed(incident, callers.login())));
  }

  private static boolean refused(Runnable guard) {
    try {
      guard.run();
      return false;
    } catch (RuleBroken alone) {
      return true;
    }
  }

  /** What whoever leads a major incident may not do alone. */
  public record Alone(boolean solving, boolean takingOver) {

    /** Of an incident that is none, or not theirs to lead. */
    public static final Alone NOT = new Alone(false, false);
  }

  private IncidentFacts mine(IncidentFacts facts) {
    return facts.with(Map.of(FactField.ASSIGNEE, callers.login()));
  }
}
