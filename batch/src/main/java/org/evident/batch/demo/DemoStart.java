package org.evident.batch.demo;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.Timeout;
import jakarta.ejb.Timer;
import jakarta.ejb.TimerConfig;
import jakarta.ejb.TimerService;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.IOException;
import org.evident.foundation.party.boundary.DemoProfile;

/** Lets the first page come first, and the rest of the demo organisation after it. */
@Singleton
@Startup
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class DemoStart {

  private static final long MILLISECONDS_LATER = 5000;
  private static final long MILLISECONDS_BETWEEN = 1000;
  private static final String FIRST = "first";

  @Resource private TimerService timers;
  @Inject private DemoOrganisation organisation;

  @PostConstruct
  void begin() {
    if (DemoProfile.isOn()) {
      timers.createSingleActionTimer(MILLISECONDS_LATER, new TimerConfig(FIRST, false));
    }
  }

  @Timeout
  void make(Timer timer) throws IOException {
    if (FIRST.equals(timer.getInfo())) {
      organisation.make();
      timers.createIntervalTimer(
          MILLISECONDS_LATER, MILLISECONDS_BETWEEN, new TimerConfig(null, false));
    } else if (organisation.review()) {
      timer.cancel();
    }
  }
}
