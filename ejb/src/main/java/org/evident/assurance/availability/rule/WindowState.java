package org.evident.assurance.availability.rule;

import java.time.Instant;
import org.evident.kernel.RuleBroken;

/** Where a maintenance window stands (processes.md 3.28). */
public enum WindowState {
  NEW,
  APPROVED,
  USED,
  UNUSED;

  /**
   * Where it stands: a window that is over was used when an outage lies in it.
   *
   * @param approved whether somebody approved it
   * @param end when it ends
   * @param outage whether an outage names it
   */
  public static WindowState of(boolean approved, Instant end, boolean outage, Instant now) {
    if (!approved) {
      return NEW;
    }
    if (outage) {
      return USED;
    }
    return end.isAfter(now) ? APPROVED : UNUSED;
  }

  /** Refuses to announce what has begun, or was announced before (AV-2). */
  public static void announce(String number, Instant start, Instant announced, Instant now) {
    if (announced != null) {
      throw new RuleBroken("AV-2.ANNOUNCED", number, announced);
    }
    if (!start.isAfter(now)) {
      throw new RuleBroken("AV-2.BEGUN", number);
    }
  }
}
