package org.evident.resolution.incident.boundary;

import java.time.Instant;
import java.util.List;

/**
 * How well an incident is looked after.
 *
 * @param staleFrom from when it is stale if nobody writes on it, null where it is not open (INC-9)
 * @param stale whether that is over
 * @param due what is due on it, the nearest first
 */
public record CareView(Instant staleFrom, boolean stale, List<Due> due) {

  /**
   * Something due on an incident.
   *
   * @param kind what
   * @param missed whether its time is over
   */
  public record Due(String kind, Instant at, boolean missed) {}
}
