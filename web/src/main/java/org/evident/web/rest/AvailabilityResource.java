package org.evident.web.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.evident.assurance.availability.boundary.AvailabilityView;
import org.evident.assurance.availability.boundary.AvailabilityView.IntervalView;
import org.evident.assurance.availability.boundary.CalendarOutage;
import org.evident.assurance.availability.boundary.CalendarRow;
import org.evident.assurance.availability.boundary.HealthView;
import org.evident.assurance.availability.boundary.KnownOutage;
import org.evident.assurance.availability.boundary.KnownOutages;
import org.evident.assurance.availability.boundary.MonitorRecords;
import org.evident.assurance.availability.boundary.OutageCalendar;
import org.evident.assurance.availability.boundary.ServiceAvailability;
import org.evident.assurance.availability.boundary.ServiceHealth;

/** How available services are: now, over thirty days, and over a year of days down to the minute. */
@Path("availability")
@Produces(MediaType.APPLICATION_JSON)
public class AvailabilityResource {

  @Inject private OutageCalendar calendar;
  @Inject private ServiceHealth health;
  @Inject private ServiceAvailability availability;
  @Inject private KnownOutages known;
  @Inject private MonitorRecords records;
  @Inject private ImportAnswers answers;
  @Inject private Clock clock;
  @Context private HttpHeaders headers;

  /** Every service, with its state now and its last thirty days. */
  @GET
  public List<HealthView> all() {
    return health.all();
  }

  /** What is wrong now with the services the caller's customer uses, and announced work on them. */
  @GET
  @Path("known")
  public List<KnownOutage> known() {
    return known.now();
  }

  /**
   * A month of outages over all services.
   *
   * @param month such as 2026-11; the present one if left out
   */
  @GET
  @Path("calendar")
  public List<CalendarRow> calendar(@QueryParam("month") String month) {
    return calendar.month(month);
  }

  /**
   * The outages that touch a day of a service, its own and those that reach it.
   *
   * @param date such as 2026-11-29
   */
  @GET
  @Path("{service}/days/{date}/outages")
  public List<CalendarOutage> outages(
      @PathParam("service") String service, @PathParam("date") String date) {
    return calendar.day(service, date);
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

  /**
   * Takes in what a monitor saw of a service (CSV, UTF-8, at most 200,000 lines) and keeps it as outages; the same file again changes
   * nothing.
   *
   * @param at what the column of the instant is called
   * @param status what the column of the state, up or down, is called
   * @param dryRun whether everything is checked and counted and nothing is stored
   * @return 200 with the counts of outages, or 422 with every problem and nothing stored
   */
  @POST
  @Path("{service}/checks")
  @Consumes({"text/csv", MediaType.TEXT_PLAIN})
  @APIResponse(
      responseCode = "200",
      description = "The counts",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(type = SchemaType.OBJECT)))
  public Response checks(
      @PathParam("service") String service,
      @QueryParam("at") @DefaultValue("at") String at,
      @QueryParam("status") @DefaultValue("status") String status,
      @QueryParam("dryRun") boolean dryRun,
      InputStream file) {
    return answers.of(
        records.take(service, new MonitorRecords.Columns(at, status), file, dryRun), headers);
  }
}
