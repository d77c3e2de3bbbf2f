package org.evident.agreement.servicelevel.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.List;
import org.evident.agreement.servicelevel.rule.WarningPercents;
import org.evident.kernel.Priority;

/** One target of an agreement: how long may pass, by which calendar. */
@Embeddable
public class TargetRow {
  private String metric;

  @Enumerated(EnumType.STRING)
  private Priority priority;

  @Column(name = "limit_seconds")
  private long limitSeconds;

  @Column(name = "calendar_code")
  private String calendarCode;

  @Column(name = "pause_allowed")
  private boolean pauseAllowed;

  private String warnings;

  @Column(name = "after_approval")
  private boolean afterApproval;

  protected TargetRow() {}

  public TargetRow(
      String metric,
      Priority priority,
      long limitSeconds,
      String calendarCode,
      boolean pause,
      List<Integer> warnings,
      boolean afterApproval) {
    this.metric = metric;
    this.priority = priority;
    this.limitSeconds = limitSeconds;
    this.calendarCode = calendarCode;
    this.pauseAllowed = pause;
    this.warnings = WarningPercents.text(warnings);
    this.afterApproval = afterApproval;
  }

  public String metric() {
    return metric;
  }

  public Priority priority() {
    return priority;
  }

  public long limitSeconds() {
    return limitSeconds;
  }

  public String calendarCode() {
    return calendarCode;
  }

  public boolean isPauseAllowed() {
    return pauseAllowed;
  }

  /** Whether requests run from their approval. */
  public boolean isAfterApproval() {
    return afterApproval;
  }

  /** At which shares of the limit people are warned. */
  public List<Integer> warnings() {
    return WarningPercents.read(warnings);
  }
}
