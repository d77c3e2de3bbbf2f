package org.evident.batch.signal;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import org.evident.foundation.approval.boundary.Approvals;

/** Looks every few minutes for approvals that were heard and not confirmed in time. */
@Singleton
@Startup
@PermitAll
public class ApprovalTimer {

  @Inject private Approvals approvals;

  @Schedule(hour = "*", minute = "*/5", second = "30", persistent = false)
  void look() {
    approvals.lapse();
  }
}
