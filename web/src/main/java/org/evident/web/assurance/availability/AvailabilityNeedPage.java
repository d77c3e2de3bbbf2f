package org.evident.web.assurance.availability;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import org.evident.assurance.availability.boundary.AvailabilityRequirements;
import org.evident.assurance.availability.boundary.NeedView;
import org.evident.assurance.availability.rule.NeedState;
import org.evident.kernel.Role;
import org.evident.web.common.Me;
import org.evident.web.common.RecordPage;
import org.evident.web.common.Step;

/** One availability requirement, and the steps the reader may take with it. */
@Named
@ViewScoped
public class AvailabilityNeedPage extends RecordPage<NeedView> {

  @Inject private AvailabilityRequirements requirements;
  @Inject private Me me;

  @Override
  protected NeedView read(String asked) {
    return requirements.requirement(asked);
  }

  @Override
  protected String page() {
    return "/assurance/availability/requirement";
  }

  /** The requirement. */
  public NeedView need() {
    return shown();
  }

  /** The steps of the reader's roles; a step not possible now says why. */
  public List<Step> steps() {
    List<Step> steps = new ArrayList<>();
    if (is(NeedState.DRAFT) && me.may(Role.AVAILABILITY_MANAGER, Role.CUSTOMER_REPRESENTATIVE)) {
      steps.add(new Step("agree", whyNot()));
    }
    if (is(NeedState.AGREED) && me.may(Role.AVAILABILITY_MANAGER)) {
      steps.add(new Step("confirm", null));
    }
    return steps;
  }

  private String whyNot() {
    if (need().agreement() == null) {
      return "avneed.not.carried";
    }
    if (me.caller().login().equals(need().author())) {
      return "avneed.not.author";
    }
    boolean customer = me.caller().customerId() != null;
    return (customer ? need().customerBy() : need().providerBy()) == null
        ? null
        : "avneed.not.again";
  }

  /** Takes a step and shows the requirement again. */
  public String take(String step) {
    if ("agree".equals(step)) {
      requirements.agree(getNumber());
    } else {
      requirements.confirm(getNumber());
    }
    return done("avneed.done." + step);
  }

  /** Whether the reader may write the draft anew. */
  public boolean changes() {
    return is(NeedState.DRAFT)
        && !need().signed()
        && me.may(Role.AVAILABILITY_MANAGER, Role.SERVICE_OWNER);
  }

  /** Whether the reader may let it hold no longer. */
  public boolean ends() {
    return !is(NeedState.SUPERSEDED) && me.may(Role.AVAILABILITY_MANAGER);
  }

  /** Lets it hold no longer. */
  public String withdraw() {
    requirements.withdraw(getNumber(), getReason());
    return done("avneed.done.withdraw");
  }

  private boolean is(NeedState state) {
    return need().state() == state;
  }
}
