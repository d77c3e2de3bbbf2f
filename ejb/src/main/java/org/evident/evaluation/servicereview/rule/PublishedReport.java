package org.evident.evaluation.servicereview.rule;

import java.time.Instant;
import java.time.YearMonth;
import org.evident.foundation.servicetime.rule.ServiceCalendar;

/**
 * When a report was due and came (processes.md 3.34, KPIs).
 *
 * @param due the last instant to publish it in time
 * @param published when it was published first, null while it is not
 * @param restated whether a later revision corrected it
 */
public record PublishedReport(Instant due, Instant published, boolean restated) {

  /** The end of the last business day on which a report of a month is in time; never where no business day comes. */
  public static Instant due(YearMonth month, int days, ServiceCalendar organisation) {
    return organisation.endOfBusinessDay(month.atEndOfMonth(), days).orElse(Instant.MAX);
  }

  /** Whether it is late or came, so that it counts: one that has time left is not due yet. */
  public boolean isDue(Instant now) {
    return now.isAfter(due) || published != null;
  }

  /** Whether it came in time. */
  public boolean isPunctual() {
    return published != null && !published.isAfter(due);
  }
}
