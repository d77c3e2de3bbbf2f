package org.evident.web.assurance.availability;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import org.evident.assurance.availability.boundary.AvailabilityPlanView;
import org.evident.assurance.availability.boundary.AvailabilityPlans;
import org.evident.assurance.availability.rule.AvailabilityPlanState;
import org.evident.kernel.Role;
import org.evident.web.common.Me;
import org.evident.web.common.Notices;

/** One availability plan, and the steps the reader may take with it. */
@Named
@ViewScoped
public class AvailabilityPlanPage implements Serializable {

  @Inject private AvailabilityPlans plans;
  @Inject private Me me;

  private String number;
  private String reason;
  private String found;
  private LocalDate due;
  private transient AvailabilityPlanView plan;

  /** Reads before anything is shown. */
  public void open() {
    plan = plans.plan(number == null ? "" : number);
  }

  /** The plan. */
  public AvailabilityPlanView plan() {
    if (plan == null) {
      open();
    }
    return plan;
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
    plans.approve(number);
    return done("approve");
  }

  /** Whether the reader reviews it. */
  public boolean reviews() {
    return is(AvailabilityPlanState.APPROVED) && me.may(Role.AVAILABILITY_MANAGER);
  }

  /** Notes what a review found. */
  public String review() {
    plans.review(number, found, due);
    return done("review");
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
    plans.withdraw(number, reason);
    return done("withdraw");
  }

  private boolean is(AvailabilityPlanState state) {
    return plan().state() == state;
  }

  private String done(String step) {
    Notices.done("avplan.done." + step);
    return "/assurance/availability/plan.xhtml?faces-redirect=true&number=" + number;
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
