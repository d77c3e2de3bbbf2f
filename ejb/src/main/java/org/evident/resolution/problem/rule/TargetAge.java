package org.evident.resolution.problem.rule;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import org.evident.kernel.Priority;

/** How old a problem may become (PRB-3). */
public final class TargetAge {

  private static final Map<Priority, Integer> DAYS =
      Map.of(Priority.P1, 10, Priority.P2, 30, Priority.P3, 90, Priority.P4, 180);

  private TargetAge() {}

  /** How many days a problem of a priority may be open where no date was set for it. */
  public static int days(Priority priority) {
    return DAYS.get(priority);
  }

  /**
   * The last day on which a problem is not too old.
   *
   * @param approved a date set for it, {@code null} for that of its priority
   * @param zone the zone in which days are counted
   */
  public static LocalDate target(
      Priority priority, Instant detectedAt, LocalDate approved, ZoneId zone) {
    return approved == null
        ? detectedAt.atZone(zone).toLocalDate().plusDays(days(priority))
        : approved;
  }
}
