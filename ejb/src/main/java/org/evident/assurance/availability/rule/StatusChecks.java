package org.evident.assurance.availability.rule;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * Turns what a monitor saw into times of being down: a state holds until the next check says otherwise, in whichever order
 * the checks arrived (AVM-2).
 */
public final class StatusChecks {

  private static final Comparator<Check> ORDER =
      Comparator.comparing(Check::at).thenComparing(Check::up, Comparator.reverseOrder());

  private StatusChecks() {}

  /**
   * One look at a service.
   *
   * @param at when
   * @param up whether it answered as it should
   */
  public record Check(Instant at, boolean up) {}

  /**
   * The intervals in which the checks found it down, in order; of two states at one instant the worse holds.
   *
   * @param checks in any order; the same one again changes nothing
   * @param until where a state that nothing has ended is cut, for instance the last check
   */
  public static List<Interval> down(Collection<Check> checks, Instant until) {
    List<Interval> down = new ArrayList<>();
    Instant since = null;
    for (Check check : checks.stream().filter(c -> c.at().isBefore(until)).sorted(ORDER).toList()) {
      if (!check.up() && since == null) {
        since = check.at();
      } else if (check.up() && since != null) {
        down.add(new Interval(since, check.at()));
        since = null;
      }
    }
    if (since != null) {
      down.add(new Interval(since, until));
    }
    return List.copyOf(down);
  }
}
