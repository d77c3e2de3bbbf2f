package org.evident.resolution.incident.rule;

import java.util.Optional;

/** Who stands above an incident, the nearest first (INC-2). */
public enum Rung {
  TEAM_LEADER,
  INCIDENT_MANAGER,
  SERVICE_OWNER;

  /** The rung that is told where nobody stands on this one; empty at the top. */
  public Optional<Rung> above() {
    return ordinal() + 1 < values().length
        ? Optional.of(values()[ordinal() + 1])
        : Optional.empty();
  }
}
