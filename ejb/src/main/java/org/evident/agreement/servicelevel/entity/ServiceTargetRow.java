package org.evident.agreement.servicelevel.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;

/** One target of an agreement for one of its services, in place of the one for all (AGR-6). */
@Embeddable
public class ServiceTargetRow {

  @Column(name = "service_id")
  private long serviceId;

  @Embedded private TargetRow target;

  protected ServiceTargetRow() {}

  public ServiceTargetRow(long serviceId, TargetRow target) {
    this.serviceId = serviceId;
    this.target = target;
  }

  public long serviceId() {
    return serviceId;
  }

  public TargetRow target() {
    return target;
  }
}
