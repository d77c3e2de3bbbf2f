package org.evident.web.supply.capacity;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.evident.kernel.Role;
import org.evident.supply.plan.boundary.CapacityPlans;
import org.evident.supply.plan.boundary.PlanMetric;
import org.evident.supply.plan.boundary.PlanReading;
import org.evident.supply.plan.boundary.PlanView;
import org.evident.supply.plan.rule.PlanState;
import org.evident.web.common.Me;
import org.evident.web.common.RecordPage;

/** One capacity plan, and the steps the reader may take with it. */
@Named
@ViewScoped
public class PlanPage extends RecordPage<PlanView> {

  @Inject private PlanReading reading;
  @Inject private CapacityPlans plans;
  @Inject private Me me;

  @Override
  protected PlanView read(String asked) {
    return reading.plan(asked);
  }

  @Override
  protected String page() {
    return "/supply/capacity/plan";
  }

  /** The plan. */
  public PlanView plan() {
    return shown();
  }

  /** The name of a service the plan is about; its number where no metric of the plan is of it any more. */
  public String service(String number) {
    return plan().metrics().stream()
        .filter(metric -> metric.service().equals(number))
        .map(PlanMetric::serviceName)
        .findFirst()
        .orElse(number);
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
    plans.approve(getNumber());
    return done("plan.done.approve");
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
    plans.withdraw(getNumber(), getReason());
    return done("plan.done.withdraw");
  }

  private boolean is(PlanState state) {
    return plan().state() == state;
  }
}
