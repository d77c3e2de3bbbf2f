package org.evident.web.resolution.incident;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.evident.kernel.Role;
import org.evident.resolution.incident.boundary.CallCommand;
import org.evident.resolution.incident.boundary.EscalationView;
import org.evident.resolution.incident.boundary.Escalations;
import org.evident.resolution.incident.rule.Call;
import org.evident.resolution.incident.rule.IncidentState;
import org.evident.resolution.incident.rule.Rung;
import org.evident.web.common.Me;
import org.evident.web.common.Notices;

/** How an incident has risen, the button that says one has seen it, and the form that calls others to it. */
@Named
@RequestScoped
public class IncidentRises {

  private static final String HERE =
      "/resolution/incident/detail.xhtml?faces-redirect=true&includeViewParams=true";
  private static final String TEAM = "team:";

  @Inject private Escalations escalations;
  @Inject private Me me;

  private String whom;
  private String reason;

  private final Map<String, List<EscalationView>> known = new HashMap<>();

  /** The rises of an incident, asked for once; none for those whose matter they are not. */
  public List<EscalationView> of(String number) {
    return reads() ? known.computeIfAbsent(number, escalations::of) : List.of();
  }

  /** Whether the reader may say that one of them is seen, and none has yet. */
  public boolean open(String number) {
    return acknowledges() && of(number).stream().anyMatch(rise -> rise.acknowledgedAt() == null);
  }

  /** Says that the reader takes care of it. */
  public String acknowledge(String number) {
    escalations.acknowledge(number);
    Notices.done("incident.done.acknowledge");
    return HERE;
  }

  /** Whether the reader may call others to an incident in a state. */
  public boolean calls(String state) {
    return acknowledges() && IncidentState.valueOf(state).isOpen();
  }

  /** Who above can be called, the nearest first. */
  public Rung[] rungs() {
    return Rung.values();
  }

  /** The teams that can be called. */
  public List<String> teams() {
    return escalations.teams();
  }

  /** Calls whoever was chosen. */
  public String call(String number) {
    boolean team = whom.startsWith(TEAM);
    escalations.call(
        number,
        new CallCommand(
            team ? Call.Kind.FUNCTIONAL : Call.Kind.HIERARCHICAL,
            team ? whom.substring(TEAM.length()) : null,
            team ? null : Rung.valueOf(whom),
            reason));
    Notices.done("incident.done.call");
    return HERE;
  }

  public String getWhom() {
    return whom;
  }

  public void setWhom(String whom) {
    this.whom = whom;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }

  private boolean reads() {
    return acknowledges() || me.staff() && me.may(Role.AUDITOR);
  }

  private boolean acknowledges() {
    return me.staff()
        && me.may(
            Role.SERVICE_DESK,
            Role.RESOLVER,
            Role.INCIDENT_MANAGER,
            Role.MAJOR_INCIDENT_MANAGER,
            Role.SERVICE_OWNER);
  }
}
