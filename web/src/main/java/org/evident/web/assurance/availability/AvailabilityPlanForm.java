package org.evident.web.assurance.availability;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.evident.assurance.availability.boundary.AvailabilityPlanView;
import org.evident.assurance.availability.boundary.AvailabilityPlans;
import org.evident.assurance.availability.boundary.AvailabilityRequirements;
import org.evident.assurance.availability.boundary.NeedView;
import org.evident.assurance.availability.boundary.WriteAvailabilityPlan;
import org.evident.assurance.availability.rule.NeedState;
import org.evident.kernel.Page;
import org.evident.kernel.Role;
import org.evident.kernel.RuleBroken;
import org.evident.web.common.Me;
import org.evident.web.common.Notices;

/** The form of an availability plan, new or a draft written anew. */
@Named
@ViewScoped
public class AvailabilityPlanForm implements Serializable {

  @Inject private AvailabilityPlans plans;
  @Inject private AvailabilityRequirements requirements;
  @Inject private Me me;

  private String number;
  private long version;
  private String requirement;
  private String title;
  private String measures;
  private String owner;
  private LocalDate reviewDue;

  /** Reads what is to be changed. */
  public void open() {
    if (!me.may(Role.AVAILABILITY_MANAGER)) {
      throw new RuleBroken("ACC-1");
    }
    if (number != null && !number.isBlank() && version == 0) {
      AvailabilityPlanView known = plans.plan(number);
      version = known.version();
      requirement = known.requirement();
      title = known.title();
      measures = known.measures();
      owner = known.owner();
      reviewDue = known.reviewDue();
    }
  }

  /** Whether something is changed and nothing added. */
  public boolean changing() {
    return version > 0;
  }

  /** The agreed requirements a plan can serve, the newest first. */
  public List<NeedView> needs() {
    return requirements.page(null, Page.MOST, NeedState.AGREED).items();
  }

  /** Writes what was typed. */
  public String save() {
    WriteAvailabilityPlan command =
        new WriteAvailabilityPlan(requirement, title, measures, owner, reviewDue, version);
    String saved =
        (changing() ? plans.change(number, version, command) : plans.draft(command)).number();
    Notices.done("avplan.saved");
    return "/assurance/availability/plan.xhtml?faces-redirect=true&number=" + saved;
  }

  public String getNumber() {
    return number;
  }

  public void setNumber(String number) {
    this.number = number;
  }

  public String getRequirement() {
    return requirement;
  }

  public void setRequirement(String requirement) {
    this.requirement = requirement;
  }

  public String getTitle() {
    return title;
  }

  public void setTitle(String title) {
    this.title = title;
  }

  public String getMeasures() {
    return measures;
  }

  public void setMeasures(String measures) {
    this.measures = measures;
  }

  public String getOwner() {
    return owner;
  }

  public void setOwner(String owner) {
    this.owner = owner;
  }

  public LocalDate getReviewDue() {
    return reviewDue;
  }

  public void setReviewDue(LocalDate reviewDue) {
    this.reviewDue = reviewDue;
  }
}
