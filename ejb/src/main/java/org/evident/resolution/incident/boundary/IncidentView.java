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
   * @param condition what chose its target (AGR-6): PRIORITY for one of all services, SERVICE for one of the incident's
   *     service alone; null without a target
   * @param reported whether it is the customer's clock; the others are those of the provider's own commitments (SLA-15)
   * @param pausedUntil the agreed time at which its pause ends by itself, null where there is none (SLA-5)
   * @param signals its warnings and its breach, given and still to come (SLA-9)
   * @param steps how it ran; the counted seconds add up to the consumption (SLA-4)
   */
  public record ClockView(
      String metric,
      String state,
      String verdict,
      String agreement,
      String condition,
      boolean reported,
      String calendar,
      long limitSeconds,
      long consumedSeconds,
      long pausedSeconds,
      Instant startedAt,
      Instant stoppedAt,
      Instant dueAt,
      Instant breachedAt,
      Instant pausedUntil,
      List<SignalView> signals,
      List<Step> steps) {}

  /**
   * A warning or the breach of a clock.
   *
   * @param threshold the share of the limit in per cent, 100 for the breach
   * @param at the instant it holds from
   * @param firedAt when people were told, null while it lies ahead
   * @param late whether they were told later than a minute after it
   * @param imported whether it was stored by an import and told to nobody
   */
  public record SignalView(
      int threshold, Instant at, Instant firedAt, boolean late, boolean imported) {}

  /**
   * One step of a clock's life and why it counted or not.
   *
   * @param condition what chose the target it ran under, as for the clock
   * @param customer name of the customer it ran under; for people of another one this, the service and the calendar are a
   *     mere sign, and what the target says is null
   * @param service name of the service it ran under (SLA-10)
   * @param cameFromCustomer name of the customer it ran under before, where that changed at its beginning; else null (SLA-10)
   * @param cameFrom name of the service it ran under before, where that changed at its beginning; else null
   * @param limitSeconds what the target it ran under allows, null where nothing is agreed
   * @param calendar code of the calendar it was counted in, null where nothing is agreed
   */
  public record Step(
      Instant from,
      Instant to,
      String kind,
      long countedSeconds,
      long totalSeconds,
      String reason,
      String priority,
      String condition,
      String customer,
      String service,
      String cameFromCustomer,
      String cameFrom,
      Long limitSeconds,
      String calendar,
      int clockShiftSeconds) {}

  /** One entry of the ledger. */
  public record Entry(Instant at, String kind, String detail, String actor) {}
}
