package org.evident.web.assurance.availability;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.evident.assurance.availability.boundary.AvailabilityTests;
import org.evident.foundation.action.boundary.ActionView;
import org.evident.kernel.Role;
import org.evident.web.common.Me;
import org.evident.web.common.Notices;
import org.evident.web.foundation.action.ActionEntry;

/** What follows from the findings of a test of availability, beside its record. */
@Named
@RequestScoped
public class AvailabilityTestPanel {

  @Inject private AvailabilityTests tests;
  @Inject private Me me;

  private final Map<String, Opener> openers = new HashMap<>();

  /** Whether the reader sees it. */
  public boolean seen() {
    return me.plansAvailability();
  }

  /** What people promised to do about it. */
  public List<ActionView> actions(String test) {
    return tests.actions(test);
  }

  /** Whether the reader opens actions on it. */
  public boolean acts() {
    return me.may(Role.AVAILABILITY_MANAGER, Role.SERVICE_OWNER);
  }

  /** The form by which an action is opened on a test. */
  public Opener opener(String test) {
    return openers.computeIfAbsent(test, Opener::new);
  }

  /** Opens an action on one test. */
  public final class Opener {
    private final String test;
    private final ActionEntry entry = new ActionEntry();

    Opener(String test) {
      this.test = test;
    }

    /** Opens what was typed. */
    public String promise() {
      tests.act(test, entry.command());
      Notices.done("actions.opened");
      return "/foundation/register/records.xhtml?faces-redirect=true&kind=availability-tests&number="
          + test;
    }

    public ActionEntry getEntry() {
      return entry;
    }
  }
}
