package org.evident.web.assurance.availability;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.evident.assurance.availability.boundary.AvailabilityRequirements;
import org.evident.assurance.availability.boundary.NeedView;
import org.evident.assurance.availability.rule.NeedState;
import org.evident.kernel.Role;
import org.evident.web.common.Me;
import org.evident.web.common.Notices;

/** One availability requirement, and the steps the reader may take with it. */
@Named
@ViewScoped
public class AvailabilityNeedPage implements Serializable {

  @Inject private AvailabilityRequirements requirements;
  @Inject private Me me;

  private String number;
  private String reason;
  private transient NeedView need;

  /** Reads before anything is shown. */
  public void open() {
    need = requirements.requirement(number == null ? "" : number);
  }

  /** The requirement. */
  public NeedView need() {
    if (need == null) {
      open();
    }
    return need;
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
      requirements.agree(number);
    } else {
      requirements.confirm(number);
    }
    return done(step);
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
    requirements.withdraw(number, reason);
    return done("withdraw");
  }

  private boolean is(NeedState state) {
    return need().state() == state;
  }

  private String done(String step) {
    Notices.done("avneed.done." + step);
    return "/assurance/availability/requirement.xhtml?faces-redirect=true&number=" + number;
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
