package org.evident.batch.servicereview;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Optional;
import org.evident.evaluation.servicereview.boundary.ReviewMeasuring;
import org.evident.evaluation.servicereview.boundary.Reviews;
import org.evident.foundation.job.boundary.JobOrders;
import org.evident.foundation.servicetime.boundary.Calendars;
import org.evident.foundation.servicetime.rule.ServiceCalendar;

/**
 * Orders the reviews of the month that is over on working day 1, and each night those that are drafts still (R3). The
 * order's subject is unique: two servers, or a server that was down at the hour, make one order of it.
 */
@Singleton
@Startup
@PermitAll
public class MonthlyReview {

  /** The calendar of the provider's own working days, if there is one. */
  private static final String WORKING_DAYS = "ORG";

  private static final ZoneOffset LAST_ZONE_ON_EARTH = ZoneOffset.ofHours(-12);
  private static final int NIGHT = 2;

  @Inject private JobOrders orders;
  @Inject private ReviewMeasuring measuring;
  @Inject private Calendars calendars;
  @Inject private Clock clock;

  @Schedule(hour = "*", minute = "17", persistent = false)
  void order() {
    Optional<ServiceCalendar> working = calendars.find(WORKING_DAYS);
    YearMonth now = YearMonth.now(clock.withZone(LAST_ZONE_ON_EARTH));
    if (working.map(calendar -> isWorkingDayReached(calendar, now)).orElse(true)) {
      place(now.minusMonths(1).toString());
    }
    ZonedDateTime local =
        ZonedDateTime.now(
            clock.withZone(working.map(ServiceCalendar::zone).orElse(ZoneOffset.UTC)));
    if (local.getHour() >= NIGHT) {
      measuring
          .drafts()
          .forEach(
              draft ->
                  place(
                      MonthSubject.nightly(draft.month(), draft.customer(), local.toLocalDate())));
    }
  }

  private void place(String subject) {
    if (orders.find(Reviews.JOB, subject).isEmpty()) {
      orders.place(Reviews.JOB, subject);
    }
  }

  /** Whether the day of the first open second of a month has begun. */
  private boolean isWorkingDayReached(ServiceCalendar calendar, YearMonth month) {
    Instant start = month.atDay(1).atStartOfDay(calendar.zone()).toInstant();
    return calendar
        .nextOpen(start)
        .map(open -> open.atZone(calendar.zone()).toLocalDate().atStartOfDay(calendar.zone()))
        .map(day -> !clock.instant().isBefore(day.toInstant()))
        .orElse(true);
  }
}
