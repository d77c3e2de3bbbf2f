package org.evident.resolution.incident.boundary;

import java.time.Instant;
import java.util.List;

/**
 * An incident with its clocks and how they ran.
 *
 * @param history what the ledger says, oldest first
 */
public record IncidentView(IncidentLine incident, List<ClockView> clocks, List<Entry> history) {

  /**
   * A clock, evaluated at one instant; seconds are service time.
   *
   * @param agreement the agreement and version it is judged by
   * @param steps how it ran; the counted seconds add up to the consumption (SLA-4)
   */
  public record ClockView(
      String metric,
      String state,
      String verdict,
      String agreement,
      String calendar,
      long limitSeconds,
      long consumedSeconds,
      long pausedSeconds,
      Instant startedAt,
      Instant stoppedAt,
      Instant dueAt,
      Instant breachedAt,
      List<Step> steps) {}

  /** One step of a clock's life and why it counted or not. */
  public record Step(
      Instant from,
      Instant to,
      String kind,
      long countedSeconds,
      long totalSeconds,
      String reason,
      String priority,
      int clockShiftSeconds) {}

  /** One entry of the ledger. */
  public record Entry(Instant at, String kind, String detail, String actor) {}
}
