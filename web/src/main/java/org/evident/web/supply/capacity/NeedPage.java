package org.evident.web.supply.capacity;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.evident.kernel.Role;
import org.evident.supply.capacity.boundary.CapacityRequirements;
import org.evident.supply.capacity.boundary.RequirementReading;
import org.evident.supply.capacity.boundary.RequirementView;
import org.evident.supply.capacity.rule.RequirementState;
import org.evident.web.common.Me;
import org.evident.web.common.Notices;

/** One capacity requirement, and the steps the reader may take with it. */
@Named
@ViewScoped
public class NeedPage implements Serializable {

  @Inject private RequirementReading reading;
  @Inject private CapacityRequirements requirements;
  @Inject private Me me;

  private String number;
  private String reason;
  private transient RequirementView requirement;

  /** Reads before anything is shown. */
  public void open() {
    requirement = reading.requirement(number == null ? "" : number);
  }

  /** The requirement. */
  public RequirementView requirement() {
    if (requirement == null) {
      open();
    }
    return requirement;
  }

  /** The steps of the reader's roles; a step not possible now says why. */
  public List<Step> steps() {
    List<Step> steps = new ArrayList<>();
    if (is(RequirementState.DRAFT) && me.may(Role.SERVICE_OWNER)) {
      boolean author = me.caller().login().equals(requirement().author());
      steps.add(new Step("agree", author ? "need.not.author" : null));
    }
    if (is(RequirementState.AGREED) && me.may(Role.CAPACITY_MANAGER, Role.SERVICE_OWNER)) {
      steps.add(new Step("review", null));
    }
    return steps;
  }

  /** Takes a step and shows the requirement again. */
  public String take(String step) {
    if ("agree".equals(step)) {
      requirements.agree(number);
    } else {
      requirements.review(number);
    }
    return done(step);
  }

  /** Whether the reader may write the draft anew. */
  public boolean changes() {
    return is(RequirementState.DRAFT) && me.may(Role.CAPACITY_MANAGER);
  }

  /** Whether the reader may let it hold no longer. */
  public boolean ends() {
    return !is(RequirementState.SUPERSEDED) && me.may(Role.CAPACITY_MANAGER);
  }

  /** Lets it hold no longer. */
  public String withdraw() {
    requirements.withdraw(number, reason);
    return done("withdraw");
  }

  private boolean is(RequirementState state) {
    return requirement().state() == state;
  }

  private String done(String step) {
    Notices.done("need.done." + step);
    return "/supply/capacity/requirement.xhtml?faces-redirect=true&number=" + number;
  }

  public String getNumber() {
    return number;
  }

  public void setNumber(String number) {
    this.number = number;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }

  /** A step by name, with the key of the reason why it cannot be taken now, or null. */
  public record Step(String name, String whyNot) {}
}
