package org.evident.resolution.sample.rule;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.SplittableRandom;
import org.evident.foundation.servicetime.rule.ServiceCalendar;

/** How many incidents a day brings: by weekday, month, holidays, and two weeks in which much went wrong. */
final class SampleVolume {

  private static final double A_DAY = 23.3;
  private static final double AT_REST = 0.2;
  private static final double IN_A_BAD_WEEK = 2.2;
  private static final double[] BY_WEEKDAY = {1.35, 1.15, 1.05, 1.0, 0.9, AT_REST, AT_REST};
  private static final double[] BY_MONTH = {
    1.15, 1.05, 1.05, 1.0, 0.95, 0.95, 0.85, 0.8, 1.05, 1.1, 1.1, 0.95
  };
  private static final double[] BY_HOUR = {
    0.2, 0.2, 0, 0.2, 0.2, 0.4, 1, 4, 11, 13, 12, 10, 6, 9, 10, 9, 7, 4, 2, 1, 0.6, 0.5, 0.4, 0.3
  };
  private static final int[] WEEKS_AGO = {17, 43};

  private final ServiceCalendar hours;
  private final LocalDate today;

  SampleVolume(ServiceCalendar hours, LocalDate today) {
    this.hours = hours;
    this.today = today;
  }

  /** The number of incidents reported on a day by a customer with a share of all. */
  int on(LocalDate day, double share, SplittableRandom random) {
    double expected =
        A_DAY
            * share
            * BY_WEEKDAY[day.getDayOfWeek().getValue() - 1]
            * BY_MONTH[day.getMonthValue() - 1]
            * (isHoliday(day) ? AT_REST : 1)
            * (isBad(day) ? IN_A_BAD_WEEK : 1);
    return (int) (expected * random.nextDouble(0.6, 1.4) + random.nextDouble());
  }

  /** Whether a day lies in a bad week. */
  boolean isBad(LocalDate day) {
    LocalDate monday = monday(day);
    for (int weeks : WEEKS_AGO) {
      if (monday.equals(monday(today.minusWeeks(weeks)))) {
        return true;
      }
    }
    return false;
  }

  /** An hour of the day; none falls between two and three, which summer time makes ambiguous. */
  static int hour(SplittableRandom random) {
    return Draw.weighted(BY_HOUR, random);
  }

  private boolean isHoliday(LocalDate day) {
    return day.getDayOfWeek().getValue() <= DayOfWeek.FRIDAY.getValue()
        && hours.windows(day).isEmpty();
  }

  private static LocalDate monday(LocalDate day) {
    return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
  }
}
