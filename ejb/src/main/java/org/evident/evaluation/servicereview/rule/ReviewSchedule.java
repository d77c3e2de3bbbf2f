package org.evident.evaluation.servicereview.rule;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Optional;
import org.evident.foundation.servicetime.rule.ServiceCalendar;

/** When reviews are measured without anybody asking (R3). */
public final class ReviewSchedule {

  /** A month is over for every customer when it is over here. */
  private static final ZoneOffset LAST_ZONE_ON_EARTH = ZoneOffset.ofHours(-12);

  private static final int NIGHT = 2;

  private ReviewSchedule() {}

  /**
   * The month whose reviews are to be drafted: the one that is over, once the first working day after it has begun.
   *
   * @param working the provider's own working days; without them every day is one
   */
  public static Optional<YearMonth> due(Instant now, Optional<ServiceCalendar> working) {
    YearMonth month = YearMonth.from(now.atOffset(LAST_ZONE_ON_EARTH));
    boolean works = working.map(days -> isReached(days, month, now)).orElse(true);
    return works ? Optional.of(month.minusMonths(1)) : Optional.empty();
  }

  /**
   * The next instant at which the reviews of a month fall due by themselves.
   *
   * @param working the provider's own working days; without them every day is one
   */
  public static Instant next(Instant now, Optional<ServiceCalendar> working) {
    YearMonth month = YearMonth.from(now.atOffset(LAST_ZONE_ON_EARTH));
    Instant start = begin(month, working);
    return now.isBefore(start) ? start : begin(month.plusMonths(1), working);
  }

  /** The next instant at which drafts are measured again. */
  public static Instant nextNight(Instant now, ZoneId zone) {
    ZonedDateTime tonight = now.atZone(zone).toLocalDate().atTime(NIGHT, 0).atZone(zone);
    return now.isBefore(tonight.toInstant())
        ? tonight.toInstant()
        : tonight.plusDays(1).toInstant();
  }

  private static Instant begin(YearMonth month, Optional<ServiceCalendar> working) {
    Instant over = month.atDay(1).atStartOfDay(LAST_ZONE_ON_EARTH).toInstant();
    Instant works = working.map(days -> firstWorkingDay(days, month)).orElse(over);
    return works.isBefore(over) ? over : works;
  }

  private static boolean isReached(ServiceCalendar days, YearMonth month, Instant now) {
    return !now.isBefore(firstWorkingDay(days, month));
  }

  /** When the first working day of a month begins; at once where there is none. */
  private static Instant firstWorkingDay(ServiceCalendar days, YearMonth month) {
    Instant start = month.atDay(1).atStartOfDay(days.zone()).toInstant();
    return days.nextOpen(start)
        .map(open -> LocalDate.ofInstant(open, days.zone()).atStartOfDay(days.zone()).toInstant())
        .orElse(start);
  }

  /** The date whose nightly refresh of drafts may begin; empty before two o'clock. */
  public static Optional<LocalDate> night(Instant now, ZoneId zone) {
    ZonedDateTime local = now.atZone(zone);
    return local.getHour() < NIGHT ? Optional.empty() : Optional.of(local.toLocalDate());
  }
}
