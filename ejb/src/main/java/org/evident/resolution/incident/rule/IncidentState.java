package org.evident.resolution.incident.rule;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.evident.kernel.RuleBroken;

/** The states of an incident and the paths between them (processes.md 3.25). */
public enum IncidentState {
  NEW,
  ASSIGNED,
  IN_PROGRESS,
  PENDING,
  RESOLVED,
  CLOSED,
  CANCELLED;

  private static final Map<IncidentState, Set<IncidentState>> PATHS =
      new EnumMap<>(IncidentState.class);

  static {
    PATHS.put(NEW, EnumSet.of(ASSIGNED, CANCELLED));
    PATHS.put(ASSIGNED, EnumSet.of(IN_PROGRESS, RESOLVED, CANCELLED));
    PATHS.put(IN_PROGRESS, EnumSet.of(PENDING, RESOLVED, CANCELLED));
    PATHS.put(PENDING, EnumSet.of(IN_PROGRESS, RESOLVED, CANCELLED));
    PATHS.put(RESOLVED, EnumSet.of(IN_PROGRESS, CLOSED));
    PATHS.put(CLOSED, EnumSet.noneOf(IncidentState.class));
    PATHS.put(CANCELLED, EnumSet.noneOf(IncidentState.class));
  }

  /** The states an incident may go to from this one. */
  public Set<IncidentState> next() {
    return Set.copyOf(PATHS.get(this));
  }

  /** Whether a listed path leads from this state to another. */
  public boolean leadsTo(IncidentState next) {
    return PATHS.get(this).contains(next);
  }

  /** The name of a transition, which is also the id of the rule it breaks where no path leads. */
  public String transition(IncidentState next) {
    return "INC." + this + "." + next;
  }

  /** The next state; breaks {@code INC.<FROM>.<TO>} at {@code state} where no path leads there. */
  public IncidentState become(IncidentState next) {
    if (!leadsTo(next)) {
      throw RuleBroken.at("state", transition(next), this, next);
    }
    return next;
  }

  /** Whether somebody still has to restore the service in this state. */
  public boolean isOpen() {
    return this != CANCELLED && !isSolved();
  }

  /** Refuses to correct what is over; breaks INC.EDIT. */
  public void mustBeOpen() {
    if (!isOpen()) {
      throw new RuleBroken("INC.EDIT", this);
    }
  }

  /** Whether somebody is at work on it, and so is named: IN_PROGRESS or PENDING. */
  public boolean isBegun() {
    return this == IN_PROGRESS || this == PENDING;
  }

  /** Whether the service is restored in this state: RESOLVED or CLOSED. */
  public boolean isSolved() {
    return this == RESOLVED || this == CLOSED;
  }
}
