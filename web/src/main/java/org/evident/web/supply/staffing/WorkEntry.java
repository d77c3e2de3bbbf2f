package org.evident.web.supply.staffing;

import java.io.Serializable;
import org.evident.supply.staffing.boundary.StaffPlanView;
import org.evident.supply.staffing.boundary.WriteStaffPlan;

/** Work of one kind as it is typed. */
public class WorkEntry implements Serializable {

  private static final long serialVersionUID = 1L;

  private String work;
  private Double quantity;
  private Double effort;
  private String forecast;

  /** Work as a plan has it. */
  static WorkEntry of(StaffPlanView.Work known) {
    WorkEntry entry = new WorkEntry();
    entry.work = known.work();
    entry.quantity = known.quantity();
    entry.effort = known.effort();
    entry.forecast = known.forecast();
    return entry;
  }

  /** Whether something is typed. */
  boolean isGiven() {
    return work != null && !work.isBlank() || quantity != null || effort != null;
  }

  WriteStaffPlan.Work command() {
    return new WriteStaffPlan.Work(work, quantity, effort, forecast);
  }

  public String getWork() {
    return work;
  }

  public void setWork(String work) {
    this.work = work;
  }

  public Double getQuantity() {
    return quantity;
  }

  public void setQuantity(Double quantity) {
    this.quantity = quantity;
  }

  public Double getEffort() {
    return effort;
  }

  public void setEffort(Double effort) {
    this.effort = effort;
  }

  public String getForecast() {
    return forecast;
  }

  public void setForecast(String forecast) {
    this.forecast = forecast;
  }
}
