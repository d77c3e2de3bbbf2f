package org.evident.web.foundation.party;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.evident.foundation.servicetime.boundary.TeamTime;
import org.evident.foundation.servicetime.boundary.TeamTimes;

/** Whether the teams on a page are at work, each asked once. */
@Named
@RequestScoped
public class TeamHours {

  @Inject private TeamTimes times;

  private final Map<String, Optional<TeamTime>> asked = new HashMap<>();

  /** Whether a team is at work now, or null where nobody has said when it works. */
  public TeamTime of(String team) {
    return asked.computeIfAbsent(team, times::now).orElse(null);
  }
}
