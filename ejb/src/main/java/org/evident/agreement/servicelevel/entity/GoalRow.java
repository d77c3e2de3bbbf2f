package org.evident.agreement.servicelevel.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;

/** What a figure should reach: a compliance goal, an availability, or a workload limit. */
@Embeddable
public class GoalRow {
  private String figure;
  private BigDecimal goal;
  private BigDecimal tolerance;

  @Column(name = "calendar_code")
  private String calendarCode;

  protected GoalRow() {}

  public GoalRow(String figure, BigDecimal goal, BigDecimal tolerance, String calendarCode) {
    this.figure = figure;
    this.goal = goal;
    this.tolerance = tolerance;
    this.calendarCode = calendarCode;
  }

  public String figure() {
    return figure;
  }

  public BigDecimal goal() {
    return goal;
  }

  public BigDecimal tolerance() {
    return tolerance;
  }

  public String calendarCode() {
    return calendarCode;
  }
}
