package org.evident.foundation.retention.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.evident.foundation.job.boundary.JobOrders;
import org.evident.foundation.job.rule.Night;
import org.evident.foundation.servicetime.boundary.OrganisationTime;

/** Orders each night that what is past its time is disposed of, once (RET-6). */
@Stateless
@PermitAll
public class RetentionNights {

  /** The job that does the work; the subject of an order is the date of its night. */
  public static final String JOB = "retention";

  private static final Night NIGHT = Night.from(3);

  @Inject private JobOrders orders;
  @Inject private OrganisationTime organisation;
  @Inject private Clock clock;

  /** Orders the run of this night, unless it is ordered already; called by its timer. */
  public void order() {
    NIGHT
        .due(clock.instant(), zone())
        .filter(night -> !isOrdered(night))
        .ifPresent(night -> orders.place(JOB, night.toString()));
  }

  /** The instant from which on the next run begins. */
  public Instant next(Instant now) {
    return NIGHT.next(now, zone(), isOrdered(now.atZone(zone()).toLocalDate()));
  }

  private boolean isOrdered(LocalDate night) {
    return orders.find(JOB, night.toString()).isPresent();
  }

  private ZoneId zone() {
    return organisation.calendar().zone();
  }
}
