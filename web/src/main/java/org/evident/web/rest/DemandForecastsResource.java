package org.evident.web.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.evident.foundation.revision.boundary.Changeable;
import org.evident.kernel.RuleBroken;
import org.evident.supply.demand.boundary.DemandComparison;
import org.evident.supply.demand.boundary.DemandForecastView;
import org.evident.supply.demand.boundary.DemandForecasts;
import org.evident.supply.demand.boundary.DemandReading;
import org.evident.supply.demand.boundary.ExplainMonth;
import org.evident.supply.demand.boundary.WriteDemandForecast;
import org.evident.supply.demand.rule.DemandState;

/** How much of services will be asked for, and how far consumption is from that. */
@Path("demand/forecasts")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class DemandForecastsResource {

  @Inject private DemandForecasts forecasts;
  @Inject private DemandReading reading;

  /** The forecasts, the newest first; those in one state where it is given. */
  @GET
  public List<DemandForecastView> list(
      @BeanParam Newest newest, @QueryParam("state") String state) {
    return Listed.newest(reading.page(newest.beforeId(), newest.limit(), DemandState.named(state)));
  }

  /** One forecast. */
  @GET
  @Path("{number}")
  @Revised(Changeable.DEMAND_FORECAST)
  public DemandForecastView one(@PathParam("number") String number) {
    return reading.forecast(number);
  }

  /** One forecast, month by month beside what was consumed, with the deviation (DEM-1) and its reasons. */
  @GET
  @Path("{number}/comparison")
  public DemandComparison comparison(@PathParam("number") String number) {
    return reading.comparison(number);
  }

  /** Writes a forecast down; its months are given, or foretold from those consumed. */
  @POST
  @Revised(Changeable.DEMAND_FORECAST)
  @APIResponseSchema(
      value = DemandForecastView.class,
      responseCode = "201",
      responseDescription = "The draft")
  public Response draft(WriteDemandForecast command) {
    DemandForecastView made = forecasts.draft(required(command));
    return Created.in("demand/forecasts", made.number(), made);
  }

  /** Writes a draft anew: all of it, and what the change rests on, as {@code If-Match} or {@code version}. */
  @PUT
  @Path("{number}")
  @Revised(Changeable.DEMAND_FORECAST)
  public DemandForecastView change(
      @PathParam("number") String number,
      @Parameter(hidden = true) @HeaderParam(HttpHeaders.IF_MATCH) String seen,
      WriteDemandForecast command) {
    Long version = required(command).version();
    if (version == null && seen == null) {
      throw RuleBroken.at("version", "REC-4", number);
    }
    long rests = version == null ? reading.forecast(number).version() : version;
    return forecasts.change(number, rests, command);
  }

  /** Approves a draft, which takes the place of what was approved before. */
  @POST
  @Path("{number}/approval")
  @Revised(Changeable.DEMAND_FORECAST)
  public DemandForecastView approve(@PathParam("number") String number) {
    return forecasts.approve(number);
  }

  /** Says why a month such as 2026-10 came out otherwise, and which action deals with it. */
  @PUT
  @Path("{number}/months/{month}")
  @Revised(Changeable.DEMAND_FORECAST)
  public DemandForecastView explain(
      @PathParam("number") String number, @PathParam("month") String month, ExplainMonth command) {
    return forecasts.explain(
        number, month, command == null ? new ExplainMonth(null, null) : command);
  }

  /** Lets a forecast hold no longer, with a reason. */
  @POST
  @Path("{number}/withdrawal")
  @Revised(Changeable.DEMAND_FORECAST)
  public DemandForecastView withdraw(
      @PathParam("number") String number, CapacityRequirementsResource.Why why) {
    return forecasts.withdraw(number, why == null ? null : why.reason());
  }

  private static WriteDemandForecast required(WriteDemandForecast command) {
    if (command == null) {
      throw RuleBroken.at("service", "API-1");
    }
    return command;
  }
}
