package org.evident.resolution.incident.boundary;

import java.time.Instant;

/**
 * One row of a list to work through.
 *
 * @param team the team it lies with, null while nobody has given it to one
 * @param assignee by name, null while nobody works on it
 * @param reporter who reported it, by name
 * @param category what kind of fault it is, null while nobody says
 * @param channel how it was reported
 * @param nearest the clock whose breach is the nearest, null where none is open
 */
public record WorkLine(
    IncidentLine incident,
    String team,
    String assignee,
    String reporter,
    String category,
    String channel,
    Nearest nearest) {

  /**
   * A clock and what is left of its limit.
   *
   * @param leftSeconds service time, negative where more than the limit is used
   * @param dueAt when nothing is left; null while it is paused
   */
  public record Nearest(String metric, long leftSeconds, long limitSeconds, Instant dueAt) {}
}
