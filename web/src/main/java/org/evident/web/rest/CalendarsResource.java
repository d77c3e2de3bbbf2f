package org.evident.web.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.evident.foundation.revision.boundary.Changeable;
import org.evident.foundation.servicetime.boundary.CalendarDay;
import org.evident.foundation.servicetime.boundary.CalendarDays;
import org.evident.foundation.servicetime.boundary.CalendarTexts;
import org.evident.foundation.servicetime.boundary.CalendarView;
import org.evident.foundation.servicetime.boundary.Calendars;
import org.evident.foundation.servicetime.boundary.HolidayProposal;
import org.evident.foundation.servicetime.boundary.HolidaySet;
import org.evident.foundation.servicetime.boundary.HolidaySets;

/** Service calendars. */
@Path("calendars")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class CalendarsResource {

  @Inject private Calendars calendars;
  @Inject private CalendarDays days;
  @Inject private HolidaySets holidays;

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

  /** When a calendar is open in the coming two weeks, today first. */
  @GET
  @Path("{code}/days")
  public List<CalendarDay> days(@PathParam("code") String code) {
    return days.coming(code);
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
    return Response.status(201).entity(holidays.add(code, holiday.date(), holiday.name())).build();
  }

  /**
   * Takes a holiday from a future date.
   *
   * @param date such as 2027-01-06
   */
  @DELETE
  @Path("{code}/holidays/{date}")
  @Revised(Changeable.CALENDAR)
  public CalendarView removeHoliday(
      @PathParam("code") String code, @PathParam("date") String date) {
    return holidays.remove(code, date);
  }

  /**
   * The public holidays of a year to come that the calendar could take over, with the name it has for a date already.
   *
   * @param country two letters, such as DE
   * @param region of that country, such as BY; none for what holds in the whole country
   */
  @GET
  @Path("{code}/proposals")
  public List<HolidayProposal> proposals(
      @PathParam("code") String code,
      @QueryParam("country") String country,
      @QueryParam("region") String region,
      @QueryParam("year") int year) {
    return holidays.proposals(code, country, region, year);
  }

  /** Takes over the chosen of the proposed holidays of a year. */
  @POST
  @Path("{code}/holiday-sets")
  @Revised(Changeable.CALENDAR)
  public CalendarView fill(@PathParam("code") String code, HolidaySet set) {
    return holidays.fill(code, set);
  }

  /** A holiday to add on a future date. */
  public record Holiday(LocalDate date, String name) {}
}
