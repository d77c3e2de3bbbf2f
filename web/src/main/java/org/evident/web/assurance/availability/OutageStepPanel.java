package org.evident.web.assurance.availability;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.evident.assurance.availability.boundary.OutageStanding;
import org.evident.assurance.availability.boundary.OutageSteps;
import org.evident.assurance.availability.rule.OutageState;
import org.evident.foundation.action.boundary.ActionView;
import org.evident.kernel.Role;
import org.evident.web.common.Me;
import org.evident.web.common.Notices;
import org.evident.web.foundation.action.ActionEntry;

/** Where an outage stands, and the step the reader may take with it. */
@Named
@RequestScoped
public class OutageStepPanel {

  @Inject private OutageSteps steps;
  @Inject private Me me;

  private final Map<String, OutageStanding> known = new HashMap<>();
  private final Map<String, Opener> openers = new HashMap<>();

  /** Whether the reader sees it. */
  public boolean seen() {
    return me.staff()
        && me.may(
            Role.AVAILABILITY_MANAGER,
            Role.SERVICE_LEVEL_MANAGER,
            Role.SERVICE_OWNER,
            Role.INCIDENT_MANAGER,
            Role.SMS_OWNER,
            Role.AUDITOR,
            Role.ADMINISTRATOR);
  }

  /** Where an outage stands, asked for once. */
  public OutageStanding of(String outage) {
    return known.computeIfAbsent(outage, steps::standing);
  }

  /** The step the reader may take next, by name; empty for none. */
  public String step(String outage) {
    OutageState state = of(outage).state();
    if (state == OutageState.ENDED && me.may(Role.AVAILABILITY_MANAGER)) {
      return "investigate";
    }
    return state == OutageState.INVESTIGATED && me.may(Role.SERVICE_LEVEL_MANAGER) ? "confirm" : "";
  }

  /** What people promised to do about it. */
  public List<ActionView> actions(String outage) {
    return steps.actions(outage);
  }

  /** Whether the reader opens actions on it. */
  public boolean acts() {
    return me.may(Role.AVAILABILITY_MANAGER, Role.SERVICE_LEVEL_MANAGER, Role.SERVICE_OWNER);
  }

  /** The form by which an action is opened on an outage. */
  public Opener opener(String outage) {
    return openers.computeIfAbsent(outage, Opener::new);
  }

  private static String page(String outage) {
    return "/foundation/register/records.xhtml?faces-redirect=true&kind=outages&number=" + outage;
  }

  /** Opens an action on one outage. */
  public final class Opener {
    private final String outage;
    private final ActionEntry entry = new ActionEntry();

    Opener(String outage) {
      this.outage = outage;
    }

    /** Opens what was typed. */
    public String promise() {
      steps.act(outage, entry.command());
      Notices.done("actions.opened");
      return page(outage);
    }

    public ActionEntry getEntry() {
      return entry;
    }
  }

  /** Takes the next step and shows the outage again. */
  public String take(String outage) {
    String step = step(outage);
    if ("confirm".equals(step)) {
      steps.confirm(outage);
    } else {
      steps.investigate(outage);
    }
    Notices.done("outage.done." + step);
    return page(outage);
  }
}
