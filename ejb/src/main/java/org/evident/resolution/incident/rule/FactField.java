package org.evident.resolution.incident.rule;

import java.util.Collection;
import java.util.Optional;
import org.evident.kernel.Role;

/** What can be corrected of an incident while it is open, by whoever works on it or, of its team, by whoever gives it out. */
public enum FactField {
  TITLE(IncidentStep.NOTE),
  DESCRIPTION(IncidentStep.NOTE),
  CUSTOMER(IncidentStep.NOTE),
  SERVICE(IncidentStep.NOTE),
  IMPACT(IncidentStep.NOTE),
  URGENCY(IncidentStep.NOTE),
  TEAM(IncidentStep.ASSIGN),
  ASSIGNEE(IncidentStep.NOTE),
  ITEM(IncidentStep.NOTE),
  CATEGORY(IncidentStep.NOTE),
  REPORTER(IncidentStep.NOTE);

  private final IncidentStep like;

  FactField(IncidentStep like) {
    this.like = like;
  }

  /** What keeps somebody with these roles from correcting it, so that a page says so before the click. */
  public Optional<Obstacle> obstacle(IncidentState state, Collection<Role> held) {
    if (!state.isOpen()) {
      return Optional.of(Obstacle.OVER);
    }
    return like.isFor(held) ? Optional.empty() : Optional.of(Obstacle.OTHERS);
  }

  /** Why a field stays as it is. */
  public enum Obstacle {
    /** The incident is solved or cancelled. */
    OVER,
    /** It is for others to correct. */
    OTHERS
  }
}
