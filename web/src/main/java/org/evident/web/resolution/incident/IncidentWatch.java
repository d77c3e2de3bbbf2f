package org.evident.web.resolution.incident;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.evident.kernel.Role;
import org.evident.resolution.incident.boundary.CareView;
import org.evident.resolution.incident.boundary.IncidentCare;
import org.evident.web.common.Me;

/** Whether an incident is stale and what is due on it, for those whose matter that is. */
@Named
@RequestScoped
public class IncidentWatch {

  private static final CareView NOTHING = new CareView(null, false, List.of());

  @Inject private IncidentCare care;
  @Inject private Me me;

  private final Map<String, CareView> known = new HashMap<>();

  /** How well an incident is looked after, asked for once. */
  public CareView of(String number) {
    return reads() ? known.computeIfAbsent(number, care::of) : NOTHING;
  }

  private boolean reads() {
    return me.staff()
        && me.may(
            Role.SERVICE_DESK,
            Role.RESOLVER,
            Role.INCIDENT_MANAGER,
            Role.MAJOR_INCIDENT_MANAGER,
            Role.SERVICE_OWNER,
            Role.AUDITOR);
  }
}
