package org.evident.web.agreement.servicelevel;

import java.io.Serializable;
import org.evident.agreement.servicelevel.boundary.AgreementView;
import org.evident.agreement.servicelevel.boundary.DraftAgreement;

/** What is typed about how availability and cost of an agreement are measured. */
public class TypedMeasuring implements Serializable {

  private boolean plannedCounts;
  private Integer noticeDays;
  private Long plannedAllowance;
  private String minimumFunction;
  private boolean userWeighted;
  private boolean costReported;

  /** Begins with what a version says. */
  void read(AgreementView.Measuring measuring) {
    plannedCounts = "INCLUDED".equals(measuring.plannedMode());
    noticeDays = measuring.noticeDays();
    plannedAllowance = measuring.plannedAllowanceMinutes();
    minimumFunction = measuring.minimumFunction();
    userWeighted = measuring.userWeighted();
    costReported = measuring.costReported();
  }

  /** How availability is measured, as the door takes it. */
  DraftAgreement.Availability written(AgreementView.Version carried) {
    return new DraftAgreement.Availability(
        plannedCounts ? "INCLUDED" : "EXCLUDED",
        noticeDays,
        userWeighted,
        CarriedTerms.mergeGapSeconds(carried),
        plannedAllowance,
        minimumFunction);
  }

  /** What is reported of cost, or null. */
  DraftAgreement.Cost cost(AgreementView.Version carried) {
    return costReported ? CarriedTerms.cost(carried) : null;
  }

  public boolean isPlannedCounts() {
    return plannedCounts;
  }

  public void setPlannedCounts(boolean plannedCounts) {
    this.plannedCounts = plannedCounts;
  }

  public Integer getNoticeDays() {
    return noticeDays;
  }

  public void setNoticeDays(Integer noticeDays) {
    this.noticeDays = noticeDays;
  }

  public Long getPlannedAllowance() {
    return plannedAllowance;
  }

  public void setPlannedAllowance(Long plannedAllowance) {
    this.plannedAllowance = plannedAllowance;
  }

  public String getMinimumFunction() {
    return minimumFunction;
  }

  public void setMinimumFunction(String minimumFunction) {
    this.minimumFunction = minimumFunction;
  }

  public boolean isUserWeighted() {
    return userWeighted;
  }

  public void setUserWeighted(boolean userWeighted) {
    this.userWeighted = userWeighted;
  }

  public boolean isCostReported() {
    return costReported;
  }

  public void setCostReported(boolean costReported) {
    this.costReported = costReported;
  }
}
