package org.evident.web.supply.capacity;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.evident.kernel.Role;
import org.evident.supply.plan.boundary.CapacityPlans;
import org.evident.supply.plan.boundary.PlanReading;
import org.evident.supply.plan.boundary.PlanView;
import org.evident.supply.plan.rule.PlanState;
import org.evident.web.common.Me;
import org.evident.web.common.Notices;

/** One capacity plan, and the steps the reader may take with it. */
@Named
@ViewScoped
public class PlanPage implements Serializable {

  @Inject private PlanReading reading;
  @Inject private CapacityPlans plans;
  @Inject private Me me;

  private String number;
  private String reason;
  private transient PlanView plan;

  /** Reads before anything is shown. */
  public void open() {
    plan = reading.plan(number == null ? "" : number);
  }

  /** The plan. */
  public PlanView plan() {
    if (plan == null) {
      open();
    }
    return plan;
  }

  /** Whether a role of the reader approves plans and it waits for approval. */
  public boolean approves() {
    return is(PlanState.DRAFT) && me.may(Role.SERVICE_OWNER, Role.FINANCE_MANAGER);
  }

  /** The key of the reason why the reader cannot approve it now, or null. */
  public String whyNot() {
    if (me.caller().login().equals(plan().author())) {
      return "plan.not.author";
    }
    boolean said =
        plan().voices().stream().anyMatch(one -> one.login().equals(me.caller().login()));
    return said && plan().ownersAwaited().isEmpty() ? "plan.not.again" : null;
  }

  /** Approves it. */
  public String approve() {
    plans.approve(number);
    return done("approve");
  }

  /** Whether the reader may write the draft anew. */
  public boolean changes() {
    return is(PlanState.DRAFT) && me.may(Role.CAPACITY_MANAGER);
  }

  /** Whether the reader may write a further edition. */
  public boolean revises() {
    return is(PlanState.APPROVED) && me.may(Role.CAPACITY_MANAGER);
  }

  /** Whether the reader may let it hold no longer. */
  public boolean ends() {
    return !is(PlanState.SUPERSEDED) && me.may(Role.CAPACITY_MANAGER);
  }

  /** Lets it hold no longer. */
  public String withdraw() {
    plans.withdraw(number, reason);
    return done("withdraw");
  }

  private boolean is(PlanState state) {
    return plan().state() == state;
  }

  private String done(String step) {
    Notices.done("plan.done." + step);
    return "/supply/capacity/plan.xhtml?faces-redirect=true&number=" + number;
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
}
