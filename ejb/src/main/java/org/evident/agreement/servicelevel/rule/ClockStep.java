package org.evident.agreement.servicelevel.rule;

import java.time.Instant;
import java.util.Optional;

/**
 * One step of the account that explains a clock's consumption (SLA-4).
 *
 * @param from the first instant
 * @param to the first instant after it
 * @param kind why time counted or did not
 * @param countedSeconds what the step added to the consumption
 * @param totalSeconds the consumption after the step
 * @param target the target in force, empty where nothing is agreed
 * @param place where the record belonged, empty where it was never moved (SLA-10)
 * @param reason the window, the holiday's name or the pause's reason
 * @param clockShiftSeconds by how much the clocks were put forward within the step or at its end, negative if back
 */
public record ClockStep(
    Instant from,
    Instant to,
    Kind kind,
    long countedSeconds,
    long totalSeconds,
    Optional<Target> target,
    Optional<Place> place,
    String reason,
    int clockShiftSeconds) {

  /** Why time counted or did not. */
  public enum Kind {
    COUNTED,
    CLOSED_HOURS,
    HOLIDAY,
    /** Closed, or open at other hours, on this date only. */
    EXCEPTION,
    PAUSED,
    REOPEN_GAP
  }

  boolean continues(ClockStep before) {
    return kind == before.kind
        && from.equals(before.to)
        && target.equals(before.target)
        && place.equals(before.place)
        && reason.equals(before.reason);
  }

  ClockStep after(ClockStep before) {
    return new ClockStep(
        before.from,
        to,
        kind,
        before.countedSeconds + countedSeconds,
        totalSeconds,
        target,
        place,
        reason,
        before.clockShiftSeconds + clockShiftSeconds);
  }
}
