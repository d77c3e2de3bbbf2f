package org.evident.foundation.monitoring.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.evident.foundation.job.boundary.JobOrder;
import org.evident.foundation.job.boundary.JobOrders;

/** Orders that the sources which are due are asked. The doors that place an order decide who may. */
@Stateless
@PermitAll
public class PullOrders {

  /** The job that does the work. */
  public static final String JOB = "capacity-pull";

  private static final String DUE = "due";

  @Inject private JobOrders orders;

  /** Orders it; an order that waits or runs already is simply returned. */
  public JobOrder place() {
    return orders.place(JOB, DUE);
  }
}
