package org.evident.web.resolution.incident;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.evident.kernel.Role;
import org.evident.resolution.incident.boundary.EscalationView;
import org.evident.resolution.incident.boundary.Escalations;
import org.evident.web.common.Me;
import org.evident.web.common.Notices;

/** How an incident has risen, and the button that says one has seen it. */
@Named
@RequestScoped
public class IncidentRises {

  @Inject private Escalations escalations;
  @Inject private Me me;

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
    return "/resolution/incident/detail.xhtml?faces-redirect=true&includeViewParams=true";
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
