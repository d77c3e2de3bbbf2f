package org.evident.foundation.duty.rule;

import java.time.LocalDate;
import java.util.Collection;

/**
 * How a subject stands with a duty it needs.
 *
 * @param subject number of the record, or empty for the organisation as a whole
 * @param since the day the subject exists from
 * @param intervalDays of its active duty, or null without one
 * @param lastDone the day its last completed occurrence was done, or null
 * @param overdue how many of its occurrences are overdue
 */
public record DutyStanding(
    String subject, LocalDate since, Integer intervalDays, LocalDate lastDone, int overdue) {

  /** Whether this subject is served on time (DUT-7). */
  public boolean isOnTime(int mostDays, LocalDate today) {
    if (intervalDays == null || intervalDays > mostDays || overdue > 0) {
      return false;
    }
    int patience = intervalDays + new DutyCycle(intervalDays, 0).graceDays();
    return recent(lastDone, patience, today) || recent(since, patience, today);
  }

  /** Whether all subjects in scope are served on time (DUT-7); true where there is none. */
  public static boolean onTime(Collection<DutyStanding> scope, int mostDays, LocalDate today) {
    return scope.stream().allMatch(subject -> subject.isOnTime(mostDays, today));
  }

  private static boolean recent(LocalDate day, int patience, LocalDate today) {
    return day != null && !day.plusDays(patience).isBefore(today);
  }
}
