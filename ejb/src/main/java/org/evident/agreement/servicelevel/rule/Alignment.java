package org.evident.agreement.servicelevel.rule;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.evident.foundation.servicetime.rule.OpenInterval;
import org.evident.foundation.servicetime.rule.ServiceCalendar;

/**
 * One side of the check whether a supplier's promise carries a target: its time limit, its hours and its availability; of
 * the other side the same is what is agreed with the customer (SLM-4).
 *
 * @param limitSeconds the time allowed, or null where the target is none of time
 * @param hours when it holds
 * @param availability in percent, or null where the target is none of availability
 */
public record Alignment(Long limitSeconds, ServiceCalendar hours, BigDecimal availability) {

  /** How a supplier's promise falls short of a target. */
  public enum Gap {
    /** The supplier may take longer than the target leaves it. */
    LIMIT,
    /** The supplier promises to be available less often. */
    AVAILABILITY,
    /** The supplier does not work in all the agreed hours. */
    HOURS,
    /** The contract that promised it is over, and no other one promises it. */
    ENDED
  }

  private static final int DAYS = 366;

  /**
   * Where this promise of a supplier does not carry what is agreed with the customer; nowhere if it does.
   *
   * @param agreed the target the promise supports
   * @param allowanceSeconds what the provider itself needs of the target's time
   * @param from the date from which a year of hours is compared
   */
  public Set<Gap> gaps(Alignment agreed, long allowanceSeconds, LocalDate from) {
    Set<Gap> gaps = EnumSet.noneOf(Gap.class);
    if (limitSeconds != null
        && agreed.limitSeconds != null
        && limitSeconds + allowanceSeconds > agreed.limitSeconds) {
      gaps.add(Gap.LIMIT);
    }
    if (availability != null
        && agreed.availability != null
        && availability.compareTo(agreed.availability) < 0) {
      gaps.add(Gap.AVAILABILITY);
    }
    if (from.datesUntil(from.plusDays(DAYS)).anyMatch(date -> isShort(agreed.hours, date))) {
      gaps.add(Gap.HOURS);
    }
    return gaps;
  }

  private boolean isShort(ServiceCalendar agreed, LocalDate date) {
    for (OpenInterval open : agreed.windows(date)) {
      long seconds = open.end().getEpochSecond() - open.start().getEpochSecond();
      if (hours.open(open.start(), open.end()) < seconds) {
        return true;
      }
    }
    return false;
  }
}
