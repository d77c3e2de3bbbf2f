package org.evident.batch.demo;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.Timeout;
import jakarta.ejb.TimerConfig;
import jakarta.ejb.TimerService;
import jakarta.inject.Inject;
import org.evident.foundation.job.boundary.JobOrder;
import org.evident.foundation.job.boundary.JobOrders;
import org.evident.foundation.party.boundary.DemoProfile;

/** Lets the first page come first, and orders the rest of the demo organisation after it. */
@Singleton
@Startup
@PermitAll
public class DemoStart {

  private static final long MILLISECONDS_LATER = 5000;

  @Resource private TimerService timers;
  @Inject private JobOrders orders;

  @PostConstruct
  void begin() {
    if (DemoProfile.isOn()) {
      timers.createSingleActionTimer(MILLISECONDS_LATER, new TimerConfig(null, false));
    }
  }

  /** What was cut short by a stop goes on by itself: its order is still there. */
  @Timeout
  void order() {
    JobOrder.State known =
        orders.find(DemoProfile.JOB, DemoProfile.SUBJECT).map(JobOrder::state).orElse(null);
    if (known == null || known == JobOrder.State.STOPPED || known == JobOrder.State.FAILED) {
      orders.place(DemoProfile.JOB, DemoProfile.SUBJECT);
    }
  }
}
