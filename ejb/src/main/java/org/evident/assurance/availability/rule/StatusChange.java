package org.evident.assurance.availability.rule;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.evident.assurance.availability.rule.StatusChecks.Check;

/**
 * What more checks change about the outages that checks have told of before, in whichever order they come (AVM-2).
 *
 * @param begun outages nobody knew of
 * @param moved known outages that end at another time than before, old and new by when they began
 * @param gone known outages that are none, or part of one that began earlier
 */
public record StatusChange(
    List<Interval> begun, Map<Instant, Moved> moved, Map<Instant, Instant> gone) {

  /** The end of an outage that lasts. */
  public static final Instant OPEN = Instant.MAX;

  /** The ends of an outage, {@link #OPEN} while it lasts. */
  public record Moved(Instant before, Instant after) {}

  /**
   * Compares what checks say with what they and others say.
   *
   * @param known from a check that found the service up, or the first one, to such a check, or the last one
   * @param all the same and those that came
   */
  public static StatusChange between(Collection<Check> known, Collection<Check> all) {
    Map<Instant, Instant> before = ends(known);
    Map<Instant, Instant> after = ends(all);
    List<Interval> begun = new ArrayList<>();
    Map<Instant, Moved> moved = new LinkedHashMap<>();
    after.forEach(
        (start, end) -> {
          Instant old = before.remove(start);
          if (old == null) {
            begun.add(new Interval(start, end));
          } else if (!old.equals(end)) {
            moved.put(start, new Moved(old, end));
          }
        });
    return new StatusChange(begun, moved, before);
  }

  private static Map<Instant, Instant> ends(Collection<Check> checks) {
    return StatusChecks.down(checks, OPEN).stream()
        .collect(
            Collectors.toMap(
                Interval::from, Interval::to, (one, other) -> one, LinkedHashMap::new));
  }
}
