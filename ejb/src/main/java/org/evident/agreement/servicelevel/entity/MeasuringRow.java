package org.evident.agreement.servicelevel.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;

/** How availability and cost are measured under an agreement. */
@Embeddable
public class MeasuringRow {
  @Column(name = "planned_mode")
  private String plannedMode;

  @Column(name = "notice_days")
  private int noticeDays;

  @Column(name = "user_weighted")
  private boolean userWeighted;

  @Column(name = "merge_gap_seconds")
  private long mergeGapSeconds;

  @Column(name = "planned_allowance")
  private Long plannedAllowance;

  @Column(name = "minimum_function")
  private String minimumFunction;

  @Column(name = "cost_reported")
  private boolean costReported;

  @Column(name = "cost_tolerance")
  private BigDecimal costTolerance;

  @Column(name = "cost_least")
  private BigDecimal costLeast;

  @Column(name = "cost_forecast")
  private String costForecast;

  protected MeasuringRow() {}

  /** The first six are those of availability (AV-2 to AV-5), the others those of cost (FIN-4, BUD-2). */
  public MeasuringRow(
      String plannedMode,
      int noticeDays,
      boolean userWeighted,
      long mergeGapSeconds,
      Long plannedAllowance,
      String minimumFunction,
      boolean costReported,
      BigDecimal costTolerance,
      BigDecimal costLeast,
      String costForecast) {
    this.plannedMode = plannedMode;
    this.noticeDays = noticeDays;
    this.userWeighted = userWeighted;
    this.mergeGapSeconds = mergeGapSeconds;
    this.plannedAllowance = plannedAllowance;
    this.minimumFunction = minimumFunction;
    this.costReported = costReported;
    this.costTolerance = costTolerance;
    this.costLeast = costLeast;
    this.costForecast = costForecast;
  }

  public String plannedMode() {
    return plannedMode;
  }

  public int noticeDays() {
    return noticeDays;
  }

  public boolean isUserWeighted() {
    return userWeighted;
  }

  public long mergeGapSeconds() {
    return mergeGapSeconds;
  }

  /** Minutes of planned downtime a month may bring, null where nothing is said. */
  public Long plannedAllowance() {
    return plannedAllowance;
  }

  /** When the service counts as up, null where nothing is said. */
  public String minimumFunction() {
    return minimumFunction;
  }

  public boolean isCostReported() {
    return costReported;
  }

  public BigDecimal costTolerance() {
    return costTolerance;
  }

  public BigDecimal costLeast() {
    return costLeast;
  }

  public String costForecast() {
    return costForecast;
  }
}
