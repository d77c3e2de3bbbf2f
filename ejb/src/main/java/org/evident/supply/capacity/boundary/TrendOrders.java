package org.evident.supply.capacity.boundary;

import static org.evident.kernel.Role.CAPACITY_MANAGERS;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.evident.foundation.job.boundary.JobOrder;
import org.evident.foundation.job.boundary.JobOrders;
import org.evident.foundation.job.rule.Night;
import org.evident.foundation.party.boundary.Mandates;
import org.evident.foundation.servicetime.boundary.OrganisationTime;
import org.evident.kernel.Role;

/** Orders that metrics are foretold: one, all, or each night all. */
@Stateless
@RolesAllowed(CAPACITY_MANAGERS)
public class TrendOrders {

  /** The job that does the work. */
  public static final String JOB = "capacity-trend";

  /** The subject of an order for all metrics. */
  public static final String ALL = "all";

  private static final Night NIGHT = Night.from(1);

  @Inject private JobOrders orders;
  @Inject private MetricRows rows;
  @Inject private Mandates mandates;
  @Inject private OrganisationTime organisation;
  @Inject private Clock clock;

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

  /** Orders the forecasts of this night, once; called by its timer. */
  @PermitAll
  public void night() {
    NIGHT
        .due(clock.instant(), zone())
        .filter(night -> !isOrdered(night))
        .ifPresent(night -> orders.place(JOB, subject(night)));
  }

  /** The instant from which on all are next foretold. */
  @PermitAll
  public Instant next(Instant now) {
    return NIGHT.next(now, zone(), isOrdered(now.atZone(zone()).toLocalDate()));
  }

  private boolean isOrdered(LocalDate night) {
    return orders.find(JOB, subject(night)).isPresent();
  }

  private static String subject(LocalDate night) {
    return ALL + " " + night;
  }

  private ZoneId zone() {
    return organisation.calendar().zone();
  }
}
