package org.evident.resolution.incident.rule;

import java.time.Instant;
import org.evident.foundation.servicetime.rule.ServiceCalendar;

/** What is left of a clock's limit, worked out of what is stored of it (SLA-7). */
public final class Remaining {

  private Remaining() {}

  /**
   * The service time left, in seconds; negative where more than the limit is used.
   *
   * @param consumed what was used at the clock's last change, which is all of it while the clock is paused
   * @param dueAt when nothing is left, null while the clock is paused
   */
  public static long seconds(
      long limit, long consumed, Instant dueAt, ServiceCalendar hours, Instant now) {
    if (dueAt == null) {
      return limit - consumed;
    }
    return now.isAfter(dueAt) ? -hours.open(dueAt, now) : hours.open(now, dueAt);
  }
}
