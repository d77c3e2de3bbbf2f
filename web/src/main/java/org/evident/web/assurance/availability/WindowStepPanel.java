package org.evident.web.assurance.availability;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import org.evident.assurance.availability.boundary.WindowStanding;
import org.evident.assurance.availability.boundary.WindowSteps;
import org.evident.kernel.Role;
import org.evident.web.common.Me;
import org.evident.web.common.Notices;

/** Where a maintenance window stands, and telling customers of it. */
@Named
@RequestScoped
public class WindowStepPanel {

  @Inject private WindowSteps steps;
  @Inject private Me me;
  @Inject private Clock clock;

  private final Map<String, WindowStanding> known = new HashMap<>();

  /** Whether the reader sees it. */
  public boolean seen() {
    return me.staff()
        && me.may(
            Role.AVAILABILITY_MANAGER,
            Role.CHANGE_MANAGER,
            Role.SERVICE_LEVEL_MANAGER,
            Role.SERVICE_OWNER,
            Role.SMS_OWNER,
            Role.AUDITOR,
            Role.ADMINISTRATOR);
  }

  /** Where a window stands, asked for once. */
  public WindowStanding of(String window) {
    return known.computeIfAbsent(window, steps::standing);
  }

  /** Whether the reader may tell customers of it now. */
  public boolean announces(String window) {
    return of(window).noticeSentAt() == null
        && of(window).start().isAfter(clock.instant())
        && me.may(Role.AVAILABILITY_MANAGER, Role.CHANGE_MANAGER, Role.SERVICE_LEVEL_MANAGER);
  }

  /** Tells customers of it and shows the window again. */
  public String announce(String window) {
    steps.announce(window);
    Notices.done("window.announced");
    return "/foundation/register/records.xhtml?faces-redirect=true&kind=maintenance-windows&number="
        + window;
  }
}
