package org.evident.web.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.evident.assurance.availability.boundary.AvailabilityView;
import org.evident.assurance.availability.boundary.AvailabilityView.IntervalView;
import org.evident.assurance.availability.boundary.HealthView;
import org.evident.assurance.availability.boundary.ServiceAvailability;
import org.evident.assurance.availability.boundary.ServiceHealth;

/** How available services are: now, over thirty days, and over a year of days down to the minute. */
@Path("availability")
@Produces(MediaType.APPLICATION_JSON)
public class AvailabilityResource {

  @Inject private ServiceHealth health;
  @Inject private ServiceAvailability availability;
  @Inject private Clock clock;

  /** Every service, with its state now and its last thirty days. */
  @GET
  public List<HealthView> all() {
    return health.all();
  }

  /**
   * A year of a service, measured by one of its agreements.
   *
   * @param agreement number of the agreement; the one with the highest target if left out
   * @param year such as 2026; the present one if left out
   */
  @GET
  @Path("{service}")
  public AvailabilityView year(
      @PathParam("service") String service,
      @QueryParam("agreement") @DefaultValue("") String agreement,
      @QueryParam("year") Integer year) {
    return availability.year(
        service, agreement, year == null ? LocalDate.now(clock).getYear() : year);
  }

  /**
   * The intervals a day of a service consists of.
   *
   * @param date such as 2026-11-29
   */
  @GET
  @Path("{service}/days/{date}")
  public List<IntervalView> day(
      @PathParam("service") String service,
      @QueryParam("agreement") @DefaultValue("") String agreement,
      @PathParam("date") String date) {
    return availability.day(service, agreement, date);
  }
}
