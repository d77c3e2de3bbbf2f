package org.evident.resolution.incident.rule;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.evident.foundation.parameter.rule.Amounts;
import org.evident.foundation.parameter.rule.ProcessParameter;
import org.evident.foundation.servicetime.rule.OpenInterval;
import org.evident.foundation.servicetime.rule.ServiceCalendar;
import org.evident.kernel.Priority;

/** When nobody has written on an open incident for too long, in business days (INC-9). */
public final class Staleness {

  private static final int FARTHEST = 400;

  private Staleness() {}

  /** The business days an incident may go without an entry. */
  private static int days(Priority priority, Amounts amounts) {
    return amounts.of(
        switch (priority) {
          case P1 -> ProcessParameter.STALE_P1;
          case P2 -> ProcessParameter.STALE_P2;
          case P3 -> ProcessParameter.STALE_P3;
          case P4 -> ProcessParameter.STALE_P4;
        });
  }

  /** From when an incident is stale if nobody writes on it, empty where the calendar never gets there. */
  public static Optional<Instant> from(
      Priority priority, Instant lastEntry, ServiceCalendar organisation, Amounts amounts) {
    return organisation.endOfBusinessDay(lastEntry, days(priority, amounts));
  }

  /**
   * The earliest last entry with which an incident is not stale yet: all whose last entry is before it are. Empty where
   * the calendar had too few business days for any to be.
   */
  public static Optional<Instant> fresh(
      Priority priority, Instant now, ServiceCalendar organisation, Amounts amounts) {
    int left = days(priority, amounts);
    LocalDate today = LocalDate.ofInstant(now, organisation.zone());
    for (LocalDate day = today; day.isAfter(today.minusDays(FARTHEST)); day = day.minusDays(1)) {
      List<OpenInterval> windows = organisation.windows(day);
      boolean over = !windows.isEmpty() && !windows.get(windows.size() - 1).end().isAfter(now);
      if (over && --left == 0) {
        return Optional.of(day.atStartOfDay(organisation.zone()).toInstant());
      }
    }
    return Optional.empty();
  }
}
