package org.evident.foundation.communication.rule;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.evident.kernel.Role;

/**
 * When something is told again and again (SUP-2).
 *
 * @param since the first day
 * @param everyDays the interval, in days
 * @param responsible who sees to it
 */
public record Schedule(LocalDate since, int everyDays, Role responsible) {

  /** The duty that a schedule becomes. */
  public static final String DUTY = "SCHEDULED_COMMUNICATION";

  private static final int SHORTEST_TITLE = 5;

  /** The first day that is not over: what should have been told before is not asked for any more. */
  public LocalDate first(LocalDate today) {
    if (!since.isBefore(today)) {
      return since;
    }
    long over = ChronoUnit.DAYS.between(since, today);
    long rounds = (over + everyDays - 1) / everyDays;
    return since.plusDays(rounds * everyDays);
  }

  /** What the duty is called; a very short topic is made long enough for a title. */
  public static String title(Topic topic, String subject, String entry) {
    String title = topic.title(subject);
    return title.length() < SHORTEST_TITLE
        ? String.format(Locale.ROOT, "%s (%s)", title, entry)
        : title;
  }
}
