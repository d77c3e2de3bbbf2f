package org.evident.web.assurance.availability;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import org.evident.assurance.availability.boundary.AvailabilityPlanView;
import org.evident.assurance.availability.boundary.AvailabilityPlans;
import org.evident.assurance.availability.rule.AvailabilityPlanState;
import org.evident.assurance.availability.rule.ReviewStanding;
import org.evident.kernel.Role;
import org.evident.web.common.Me;
import org.evident.web.common.RecordPage;

/** One availability plan, and the steps the reader may take with it. */
@Named
@ViewScoped
public class AvailabilityPlanPage extends RecordPage<AvailabilityPlanView> {

  @Inject private AvailabilityPlans plans;
  @Inject private Me me;
  @Inject private Clock clock;

  private String found;
  private LocalDate due;

  @Override
  protected AvailabilityPlanView read(String asked) {
    return plans.plan(asked);
  }

  @Override
  protected String page() {
    return "/assurance/availability/plan";
  }

  /** The plan. */
  public AvailabilityPlanView plan() {
    return shown();
  }

  /** How near its review is. */
  public String standing() {
    return ReviewStanding.of(plan().state(), plan().reviewDue(), LocalDate.now(clock)).name();
  }

  /** Whether a role of the reader approves plans and it waits for approval. */
  public boolean approves() {
    return is(AvailabilityPlanState.DRAFT) && me.may(Role.SERVICE_OWNER);
  }

  /** The key of the reason why the reader cannot approve it now, or null. */
  public String whyNot() {
    return me.caller().login().equals(plan().author()) ? "avplan.not.author" : null;
  }

  /** Approves it. */
  public String approve() {
    plans.approve(getNumber());
    return done("avplan.done.approve");
  }

  /** Whether the reader reviews it. */
  public boolean reviews() {
    return is(AvailabilityPlanState.APPROVED) && me.may(Role.AVAILABILITY_MANAGER);
  }

  /** Notes what a review found. */
  public String review() {
    plans.review(getNumber(), found, due);
    return done("avplan.done.review");
  }

  /** Whether the reader may write the draft anew. */
  public boolean changes() {
    return is(AvailabilityPlanState.DRAFT) && me.may(Role.AVAILABILITY_MANAGER);
  }

  /** Whether the reader may let it hold no longer. */
  public boolean ends() {
    return !is(AvailabilityPlanState.SUPERSEDED) && me.may(Role.AVAILABILITY_MANAGER);
  }

  /** Lets it hold no longer. */
  public String withdraw() {
    plans.withdraw(getNumber(), getReason());
    return done("avplan.done.withdraw");
  }

  private boolean is(AvailabilityPlanState state) {
    return plan().state() == state;
  }

  public String getFound() {
    return found;
  }

  public void setFound(String found) {
    this.found = found;
  }

  public LocalDate getDue() {
    return due;
  }

  public void setDue(LocalDate due) {
    this.due = due;
  }
}
