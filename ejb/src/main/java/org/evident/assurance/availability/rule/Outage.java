package org.evident.assurance.availability.rule;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * A time in which a service or component was down or degraded.
 *
 * @param reference its number; the same origin reaching a service by two paths carries the same one (AV-8)
 * @param subject the service or component
 * @param start its first instant
 * @param end the first instant after it, {@code null} while it lasts (AV-10)
 * @param effect how much it takes
 * @param belowMinimum whether the minimum function was lost
 * @param affectedShare the share of users affected, 0 to 1
 * @param window the number of the maintenance window it belongs to, {@code null} for unplanned
 * @param excludedReason why it does not count, {@code null} if it counts
 * @param lost how the redundancy group was lost of which it tells (AV-8), {@code null} for an outage somebody recorded
 */
public record Outage(
    String reference,
    String subject,
    Instant start,
    Instant end,
    OutageEffect effect,
    boolean belowMinimum,
    BigDecimal affectedShare,
    String window,
    String excludedReason,
    Redundancy lost) {

  /** An outage somebody recorded. */
  public Outage(
      String reference,
      String subject,
      Instant start,
      Instant end,
      OutageEffect effect,
      boolean belowMinimum,
      BigDecimal affectedShare,
      String window,
      String excludedReason) {
    this(
        reference,
        subject,
        start,
        end,
        effect,
        belowMinimum,
        affectedShare,
        window,
        excludedReason,
        null);
  }

  /** The numbers of the outages behind a reference: its own, or of a lost group those that made it so. */
  public static List<String> origins(String reference) {
    return List.of(reference.split("@")[0].split("\\+"));
  }

  /** A part of it. */
  Outage during(Instant from, Instant to) {
    return new Outage(
        reference,
        subject,
        from,
        to,
        effect,
        belowMinimum,
        affectedShare,
        window,
        excludedReason,
        lost);
  }

  /** Whether it counts as down (AV-3). */
  public boolean isDown() {
    return excludedReason == null && (effect == OutageEffect.FULL || belowMinimum);
  }

  /** Whether the service limped but kept its minimum function (AV-7). */
  public boolean isDegraded() {
    return excludedReason == null && !isDown();
  }

  /** Its interval, cut at an instant if it has not ended before (AV-10); empty if it lies wholly after. */
  public List<Interval> until(Instant cut) {
    Instant last = end == null || end.isAfter(cut) ? cut : end;
    return start.isBefore(last) ? List.of(new Interval(start, last)) : List.of();
  }

  /**
   * The part of it that is planned (AV-2); of a lost group the part that would not be but for planned work on its members.
   *
   * @param windows when the windows last that were approved and announced in time, by number
   */
  public List<Interval> planned(Map<String, Interval> windows, Instant cut) {
    if (lost != null) {
      return Intervals.minus(until(cut), lost.unplanned(windows, cut));
    }
    Interval inside = window == null ? null : windows.get(window);
    return inside == null ? List.of() : Intervals.intersection(until(cut), List.of(inside));
  }
}
