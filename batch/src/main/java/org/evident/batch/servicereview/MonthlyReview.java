package org.evident.batch.servicereview;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.YearMonth;
import java.time.ZoneOffset;
import org.evident.evaluation.servicereview.boundary.Reviews;
import org.evident.foundation.job.boundary.JobOrders;

/**
 * Orders the reviews of the month that is over, as soon as it is over everywhere (R3). The order's
 * subject is unique: two servers, or a server that was down on the day, make one order of it.
 */
@Singleton
@Startup
@PermitAll
public class MonthlyReview {

  private static final ZoneOffset LAST_ZONE_ON_EARTH = ZoneOffset.ofHours(-12);

  @Inject private JobOrders orders;
  @Inject private Clock clock;

  @Schedule(hour = "*", minute = "17", persistent = false)
  void order() {
    YearMonth over = YearMonth.now(clock.withZone(LAST_ZONE_ON_EARTH)).minusMonths(1);
    if (orders.find(Reviews.JOB, over.toString()).isEmpty()) {
      orders.place(Reviews.JOB, over.toString());
    }
  }
}
