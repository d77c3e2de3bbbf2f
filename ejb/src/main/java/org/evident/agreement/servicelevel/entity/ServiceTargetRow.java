package org.evident.agreement.servicelevel.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.evident.agreement.servicelevel.rule.WarningPercents;
import org.evident.kernel.Priority;

/** One target of an agreement for one of its services, in place of the one for all (AGR-6). */
@Embeddable
public class ServiceTargetRow {

  @Column(name = "service_id")
  private long serviceId;

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

  protected ServiceTargetRow() {}

  /** The target of one service, by its key. */
  public ServiceTargetRow(long serviceId, TargetRow target) {
    this.serviceId = serviceId;
    this.metric = target.metric();
    this.priority = target.priority();
    this.limitSeconds = target.limitSeconds();
    this.calendarCode = target.calendarCode();
    this.pauseAllowed = target.isPauseAllowed();
    this.warnings = WarningPercents.text(target.warnings());
    this.afterApproval = target.isAfterApproval();
  }

  public long serviceId() {
    return serviceId;
  }

  /** What is promised for it. */
  public TargetRow target() {
    return new TargetRow(
        metric,
        priority,
        limitSeconds,
        calendarCode,
        pauseAllowed,
        WarningPercents.read(warnings),
        afterApproval);
  }
}
