package org.evident.batch.signal;

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
import org.evident.foundation.approval.boundary.Approvals;
import org.evident.kernel.Setting;

/** Looks every few minutes for approvals that were heard and not confirmed in time (APR-5). */
@Singleton
@Startup
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ApprovalTimer {

  @Inject private Approvals approvals;
  @Resource private TimerService timers;

  @PostConstruct
  void begin() {
    timers.createSingleActionTimer(
        Setting.WATCH_EVERY.duration().toMillis(), new TimerConfig(null, false));
  }

  @Timeout
  void look() {
    try {
      approvals.lapse();
    } finally {
      begin();
    }
  }
}
