package org.evident.web.rest;

import jakarta.inject.Inject;
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
import org.evident.foundation.servicetime.boundary.CalendarTexts;
import org.evident.foundation.servicetime.boundary.CalendarView;
import org.evident.foundation.servicetime.boundary.Calendars;

/** Service calendars. */
@Path("calendars")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class CalendarsResource {

  @Inject private Calendars calendars;

  @GET
  public List<CalendarView> list() {
    return calendars.list();
  }

  @GET
  @Path("{code}")
  public CalendarView one(@PathParam("code") String code) {
    return calendars.view(code);
  }

  @POST
  public Response create(CalendarTexts texts) {
    return Response.status(201).entity(calendars.create(texts)).build();
  }

  @POST
  @Path("{code}/versions")
  public Response addVersion(@PathParam("code") String code, CalendarTexts texts) {
    return Response.status(201).entity(calendars.addVersion(texts)).build();
  }

  @POST
  @Path("{code}/holidays")
  public Response addHoliday(@PathParam("code") String code, Holiday holiday) {
    return Response.status(201)
        .entity(calendars.addHoliday(code, holiday.date(), holiday.name()))
        .build();
  }

  /** A holiday to add on a future date. */
  public record Holiday(LocalDate date, String name) {}
}
