package org.evident.batch.servicereview;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.ScheduleExpression;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.Timeout;
import jakarta.ejb.TimerConfig;
import jakarta.ejb.TimerService;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import org.evident.evaluation.servicereview.boundary.ReviewPlanning;
import org.evident.evaluation.servicereview.boundary.ReviewSubjects;
import org.evident.evaluation.servicereview.boundary.Reviews;
import org.evident.evaluation.servicereview.rule.ReviewSchedule;
import org.evident.foundation.job.boundary.JobOrders;
import org.evident.foundation.servicetime.boundary.Calendars;
import org.evident.foundation.servicetime.rule.ServiceCalendar;
import org.evident.kernel.Setting;

/**
 * Orders the reviews of the month that is over on working day 1, and each night those that are drafts still (R3). The
 * order's subject is unique: two servers, or a server that was down at the hour, make one order of it.
 */
@Singleton
@Startup
@PermitAll
public class MonthlyReview {

  @Inject private JobOrders orders;
  @Inject private ReviewSubjects subjects;
  @Inject private Calendars calendars;
  @Inject private Clock clock;
  @Resource private TimerService timers;

  @PostConstruct
  void begin() {
    ScheduleExpression hourly =
        new ScheduleExpression().hour("*").minute(Setting.REVIEW_MINUTES.text());
    timers.createCalendarTimer(hourly, new TimerConfig(null, false));
  }

  @Timeout
  void order() {
    Instant now = clock.instant();
    Optional<ServiceCalendar> working = calendars.find(ReviewPlanning.WORKING_DAYS);
    ReviewSchedule.due(now, working).ifPresent(month -> place(month.toString()));
    ZoneId zone = working.map(ServiceCalendar::zone).orElse(ZoneOffset.UTC);
    ReviewSchedule.night(now, zone).ifPresent(this::refresh);
  }

  private void refresh(LocalDate night) {
    subjects
        .drafts()
        .forEach(draft -> place(MonthSubject.nightly(draft.month(), draft.customer(), night)));
  }

  private void place(String subject) {
    if (orders.find(Reviews.JOB, subject).isEmpty()) {
      orders.place(Reviews.JOB, subject);
    }
  }
}
