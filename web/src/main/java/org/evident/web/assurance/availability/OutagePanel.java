package org.evident.web.assurance.availability;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.Map;
import org.evident.assurance.availability.boundary.IncidentOutages;
import org.evident.foundation.register.boundary.Registers;
import org.evident.foundation.register.rule.Form;
import org.evident.kernel.Role;
import org.evident.web.common.Me;

/** The outages recorded for an incident, and the way to record one. */
@Named
@RequestScoped
public class OutagePanel {

  private static final String KIND = "outages";

  @Inject private IncidentOutages outages;
  @Inject private Registers registers;
  @Inject private Me me;

  private final Map<String, IncidentOutages.Recorded> known = new HashMap<>();
  private Form form;

  /** Whether the reader sees them. */
  public boolean seen() {
    return me.staff()
        && me.may(
            Role.SERVICE_DESK,
            Role.RESOLVER,
            Role.INCIDENT_MANAGER,
            Role.MAJOR_INCIDENT_MANAGER,
            Role.SERVICE_OWNER,
            Role.SERVICE_LEVEL_MANAGER,
            Role.AUDITOR);
  }

  /** What is recorded of an incident, asked for once. */
  public IncidentOutages.Recorded of(String incident) {
    return known.computeIfAbsent(incident, outages::of);
  }

  /** Whether the reader records outages. */
  public boolean writes() {
    if (!me.may(
        Role.AVAILABILITY_MANAGER, Role.SERVICE_LEVEL_MANAGER, Role.SERVICE_OWNER, Role.RESOLVER)) {
      return false;
    }
    if (form == null) {
      form =
          registers.forms().stream()
              .filter(one -> KIND.equals(one.path()))
              .findFirst()
              .orElse(null);
    }
    return form != null && registers.writes(form);
  }
}
