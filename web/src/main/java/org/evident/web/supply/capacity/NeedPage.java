package org.evident.web.supply.capacity;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import org.evident.kernel.Role;
import org.evident.supply.capacity.boundary.CapacityRequirements;
import org.evident.supply.capacity.boundary.RequirementReading;
import org.evident.supply.capacity.boundary.RequirementView;
import org.evident.supply.capacity.rule.RequirementState;
import org.evident.web.common.Me;
import org.evident.web.common.RecordPage;
import org.evident.web.common.Step;

/** One capacity requirement, and the steps the reader may take with it. */
@Named
@ViewScoped
public class NeedPage extends RecordPage<RequirementView> {

  @Inject private RequirementReading reading;
  @Inject private CapacityRequirements requirements;
  @Inject private Me me;

  @Override
  protected RequirementView read(String asked) {
    return reading.requirement(asked);
  }

  @Override
  protected String page() {
    return "/supply/capacity/requirement";
  }

  /** The requirement. */
  public RequirementView requirement() {
    return shown();
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
      requirements.agree(getNumber());
    } else {
      requirements.review(getNumber());
    }
    return done("need.done." + step);
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
    requirements.withdraw(getNumber(), getReason());
    return done("need.done.withdraw");
  }

  private boolean is(RequirementState state) {
    return requirement().state() == state;
  }
}
