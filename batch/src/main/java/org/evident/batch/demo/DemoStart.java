package org.evident.batch.demo;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.Timeout;
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

  @Resource private TimerService timers;
  @Inject private DemoOrganisation organisation;

  @PostConstruct
  void begin() {
    if (DemoProfile.isOn()) {
      timers.createSingleActionTimer(MILLISECONDS_LATER, new TimerConfig(null, false));
    }
  }

  @Timeout
  void make() throws IOException {
    organisation.make();
  }
}
