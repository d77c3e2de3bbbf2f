package org.evident.resolution.incident.boundary;

import java.time.LocalDate;
import java.util.Set;
import org.evident.kernel.Priority;
import org.evident.resolution.incident.rule.IncidentState;

/**
 * Which incidents a list has, and in which order; null and an empty set stand for any.
 *
 * @param open only those that are not resolved, closed or cancelled
 * @param late only those of which a target is missed while they are open
 * @param stale only those that are open and nobody has written on for too long (INC-9)
 * @param service number of the service
 * @param customer number of the customer
 * @param order in which they come; that of deadlines leaves those that are open
 */
public record IncidentFilter(
    Whose whose,
    boolean open,
    boolean late,
    boolean stale,
    Set<IncidentState> states,
    Set<Priority> priorities,
    String service,
    String customer,
    Facts facts,
    ListOrder order) {

  public IncidentFilter {
    states = Set.copyOf(states);
    priorities = Set.copyOf(priorities);
  }

  /** The nearest breach first, or the newest. */
  public IncidentFilter(
      Whose whose,
      boolean open,
      boolean late,
      boolean stale,
      Set<IncidentState> states,
      Set<Priority> priorities,
      String service,
      String customer,
      Facts facts,
      boolean byDeadline) {
    this(
        whose,
        open,
        late,
        stale,
        states,
        priorities,
        service,
        customer,
        facts,
        byDeadline ? ListOrder.DEADLINE : ListOrder.NEWEST);
  }

  /** Whether the nearest breach comes first. */
  public boolean byDeadline() {
    return order == ListOrder.DEADLINE;
  }

  /** Everything the caller may see, the newest first. */
  public static IncidentFilter newest(boolean open, boolean stale) {
    return new IncidentFilter(
        null, open, false, stale, Set.of(), Set.of(), null, null, Facts.ANY, false);
  }

  /** What is open of somebody's, the nearest breach first. */
  public static IncidentFilter queue(Whose whose) {
    return new IncidentFilter(
        whose, true, false, false, Set.of(), Set.of(), null, null, Facts.ANY, true);
  }

  /** The same with those only of which a target is missed. */
  public IncidentFilter missed() {
    return new IncidentFilter(
        whose, open, true, stale, states, priorities, service, customer, facts, order);
  }

  /**
   * What else an incident says.
   *
   * @param team name of the team it lies with
   * @param assignee login of whoever works on it
   * @param reporter login of whoever reported it
   * @param category what kind of fault it is, in the words it was given
   * @param channel how it was reported
   * @param major only those that were declared major ones
   * @param from the first day on which it may have been reported, in the caller's zone
   * @param to the last such day
   */
  public record Facts(
      String team,
      String assignee,
      String reporter,
      String category,
      String channel,
      boolean major,
      LocalDate from,
      LocalDate to) {

    /** Whatever it says. */
    public static final Facts ANY = new Facts(null, null, null, null, null, false, null, null);
  }
}
