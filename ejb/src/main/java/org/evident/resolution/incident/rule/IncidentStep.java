package org.evident.resolution.incident.rule;

import static org.evident.resolution.incident.rule.IncidentState.ASSIGNED;
import static org.evident.resolution.incident.rule.IncidentState.CANCELLED;
import static org.evident.resolution.incident.rule.IncidentState.CLOSED;
import static org.evident.resolution.incident.rule.IncidentState.IN_PROGRESS;
import static org.evident.resolution.incident.rule.IncidentState.NEW;
import static org.evident.resolution.incident.rule.IncidentState.PENDING;
import static org.evident.resolution.incident.rule.IncidentState.RESOLVED;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.evident.kernel.Role;

/** What people can do with an incident, so that a page can say beforehand why they cannot (sheet 3.25). */
public enum IncidentStep {
  START(EnumSet.of(ASSIGNED), Who.WORKERS),
  ASSIGN(EnumSet.of(NEW), Who.LEADERS),
  RESUME(EnumSet.of(PENDING), Who.EVERYBODY),
  RESOLVE(EnumSet.of(ASSIGNED, IN_PROGRESS, PENDING), Who.WORKERS),
  PEND(EnumSet.of(IN_PROGRESS), Who.WORKERS),
  CLOSE(EnumSet.of(RESOLVED), Who.REPORTERS),
  REOPEN(EnumSet.of(RESOLVED), Who.REPORTERS),
  FOLLOW(EnumSet.of(RESOLVED, CLOSED), Who.REPORTERS),
  REPLY(EnumSet.complementOf(EnumSet.of(CLOSED, CANCELLED)), Who.CUSTOMERS),
  NOTE(EnumSet.allOf(IncidentState.class), Who.WORKERS),
  PRIORITISE(EnumSet.complementOf(EnumSet.of(RESOLVED, CLOSED, CANCELLED)), Who.WORKERS),
  OVERRIDE(EnumSet.complementOf(EnumSet.of(RESOLVED, CLOSED, CANCELLED)), Who.LEADERS),
  CANCEL(EnumSet.complementOf(EnumSet.of(RESOLVED, CLOSED, CANCELLED)), Who.LEADERS);

  private final Set<IncidentState> from;
  private final Set<Role> roles;

  IncidentStep(Set<IncidentState> from, Set<Role> roles) {
    this.from = from;
    this.roles = roles;
  }

  /** Whether the step leads anywhere from a state. */
  public boolean fits(IncidentState state) {
    return from.contains(state);
  }

  /** Whether somebody with these roles may take it. */
  public boolean isFor(Collection<Role> held) {
    return held.stream().anyMatch(roles::contains);
  }

  /** Who may take it. */
  public Set<Role> roles() {
    return Set.copyOf(roles);
  }

  /** All steps, those that fit a state first, the likely one at their head. */
  public static List<IncidentStep> around(IncidentState state) {
    return Arrays.stream(values())
        .sorted((a, b) -> Boolean.compare(b.fits(state), a.fits(state)))
        .toList();
  }

  private static final class Who {
    static final Set<Role> LEADERS = EnumSet.of(Role.SERVICE_DESK, Role.INCIDENT_MANAGER);
    static final Set<Role> WORKERS =
        EnumSet.of(Role.SERVICE_DESK, Role.RESOLVER, Role.INCIDENT_MANAGER);
    static final Set<Role> REPORTERS =
        EnumSet.of(Role.SERVICE_DESK, Role.INCIDENT_MANAGER, Role.CUSTOMER_REPRESENTATIVE);
    static final Set<Role> CUSTOMERS = EnumSet.of(Role.CUSTOMER_REPRESENTATIVE);
    static final Set<Role> EVERYBODY =
        EnumSet.of(
            Role.SERVICE_DESK, Role.RESOLVER, Role.INCIDENT_MANAGER, Role.CUSTOMER_REPRESENTATIVE);
  }
}
