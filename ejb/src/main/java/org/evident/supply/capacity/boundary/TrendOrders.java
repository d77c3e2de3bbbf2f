package org.evident.supply.capacity.boundary;

import static org.evident.kernel.Role.CAPACITY_MANAGERS;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import org.evident.foundation.job.boundary.JobOrder;
import org.evident.foundation.job.boundary.JobOrders;
import org.evident.foundation.party.boundary.Mandates;
import org.evident.kernel.Role;

/** Orders that metrics are foretold: one, all, or each night all. */
@Stateless
@RolesAllowed(CAPACITY_MANAGERS)
public class TrendOrders {

  /** The job that does the work. */
  public static final String JOB = "capacity-trend";

  /** The subject of an order for all metrics. */
  public static final String ALL = "all";

  @Inject private JobOrders orders;
  @Inject private MetricRows rows;
  @Inject private Mandates mandates;

  /** Orders the forecast of one metric, or of all for an empty number. */
  public JobOrder order(String number) {
    if (!number.isEmpty()) {
      rows.card(number, MetricReach.of(mandates.scopes(Role.CAPACITY_MANAGER)));
    }
    return orders.place(JOB, number.isEmpty() ? ALL : number);
  }

  /** The last order of one metric, or of all for an empty number. */
  public Optional<JobOrder> last(String number) {
    return orders.find(JOB, number.isEmpty() ? ALL : number);
  }

  /** Orders the forecasts of a night, once. */
  @PermitAll
  public void night(LocalDate night) {
    String subject = ALL + " " + night;
    if (orders.find(JOB, subject).isEmpty()) {
      orders.place(JOB, subject);
    }
  }
}
