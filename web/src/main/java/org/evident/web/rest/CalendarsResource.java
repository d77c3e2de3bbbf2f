package org.evident.web.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.evident.foundation.revision.boundary.Changeable;
import org.evident.foundation.servicetime.boundary.CalendarTexts;
import org.evident.foundation.servicetime.boundary.CalendarView;
import org.evident.foundation.servicetime.boundary.Calendars;

/** Service calendars. */
@Path("calendars")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class CalendarsResource {

  @Inject private Calendars calendars;

  /** The calendars you may see, by code. */
  @GET
  public List<CalendarView> list(@BeanParam Listing listing) {
    return new Listed<>(calendars.page(listing.after(), listing.limit()));
  }

  /** One calendar with all its versions. */
  @GET
  @Path("{code}")
  @Revised(Changeable.CALENDAR)
  public CalendarView one(@PathParam("code") String code) {
    return calendars.view(code);
  }

  /** Makes a calendar with its first version. */
  @POST
  @APIResponseSchema(
      value = CalendarView.class,
      responseCode = "201",
      responseDescription = "The calendar")
  @Revised(Changeable.CALENDAR)
  public Response create(CalendarTexts texts) {
    CalendarView made = calendars.create(texts);
    return Created.in("calendars", made.code(), made);
  }

  /** Gives a calendar a new version from a future date on. */
  @POST
  @Path("{code}/versions")
  @APIResponseSchema(
      value = CalendarView.class,
      responseCode = "201",
      responseDescription = "The calendar with the new version")
  @Revised(Changeable.CALENDAR)
  public Response addVersion(@PathParam("code") String code, CalendarTexts texts) {
    return Response.status(201).entity(calendars.addVersion(texts)).build();
  }

  /** Adds a holiday on a future date. */
  @POST
  @Path("{code}/holidays")
  @APIResponseSchema(
      value = CalendarView.class,
      responseCode = "201",
      responseDescription = "The calendar with the holiday")
  @Revised(Changeable.CALENDAR)
  public Response addHoliday(@PathParam("code") String code, Holiday holiday) {
    return Response.status(201)
        .entity(calendars.addHoliday(code, holiday.date(), holiday.name()))
        .build();
  }

  /** A holiday to add on a future date. */
  public record Holiday(LocalDate date, String name) {}
}
