package org.evident.evaluation.servicereview.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.evident.evaluation.servicereview.rule.ReviewSchedule;
import org.evident.foundation.job.boundary.Planning;
import org.evident.foundation.servicetime.boundary.Calendars;
import org.evident.foundation.servicetime.rule.ServiceCalendar;

/** When reviews are next drafted, and drafts next measured again (R3). */
@ApplicationScoped
public class ReviewPlanning implements Planning {

  /** The calendar of the provider's own working days, if there is one. */
  public static final String WORKING_DAYS = "ORG";

  private static final String AGAIN = "monthly-review-again";

  @Inject private Calendars calendars;
  @Inject private ReviewSubjects subjects;

  @Override
  public List<Planned> planned(Instant now) {
    Optional<ServiceCalendar> working = calendars.find(WORKING_DAYS);
    ZoneId zone = working.map(ServiceCalendar::zone).orElse(ZoneOffset.UTC);
    Planned drafts = new Planned(Reviews.JOB, ReviewSchedule.next(now, working));
    return subjects.drafts().isEmpty()
        ? List.of(drafts)
        : List.of(drafts, new Planned(AGAIN, ReviewSchedule.nextNight(now, zone)));
  }
}
