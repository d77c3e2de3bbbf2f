package org.evident.resolution.incident.boundary;

import org.evident.kernel.Priority;
import org.evident.resolution.incident.rule.IncidentState;

/**
 * Which incidents a list has, and in which order; null stands for any.
 *
 * @param open only those that are not resolved, closed or cancelled
 * @param late only those of which a target is missed while they are open
 * @param stale only those that are open and nobody has written on for too long (INC-9)
 * @param service number of the service
 * @param customer number of the customer
 * @param byDeadline the nearest breach first, which leaves those that are open; else the newest first
 */
public record IncidentFilter(
    Whose whose,
    boolean open,
    boolean late,
    boolean stale,
    IncidentState state,
    Priority priority,
    String service,
    String customer,
    boolean byDeadline) {

  /** Everything the caller may see, the newest first. */
  public static IncidentFilter newest(boolean open, boolean stale) {
    return new IncidentFilter(null, open, false, stale, null, null, null, null, false);
  }

  /** What is open of somebody's, the nearest breach first. */
  public static IncidentFilter queue(Whose whose) {
    return new IncidentFilter(whose, true, false, false, null, null, null, null, true);
  }

  /** The same with those only of which a target is missed. */
  public IncidentFilter missed() {
    return new IncidentFilter(
        whose, open, true, stale, state, priority, service, customer, byDeadline);
  }
}
