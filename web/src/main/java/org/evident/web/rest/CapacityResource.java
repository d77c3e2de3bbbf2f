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
import org.evident.foundation.action.boundary.ActionView;
import org.evident.foundation.action.boundary.OpenAction;
import org.evident.foundation.job.boundary.JobOrder;
import org.evident.foundation.revision.boundary.Changeable;
import org.evident.kernel.Page;
import org.evident.kernel.RuleBroken;
import org.evident.supply.capacity.boundary.CapacityFiguresReading;
import org.evident.supply.capacity.boundary.CapacityIncident;
import org.evident.supply.capacity.boundary.CapacityMetrics;
import org.evident.supply.capacity.boundary.CapacityReading;
import org.evident.supply.capacity.boundary.DayRow;
import org.evident.supply.capacity.boundary.MetricCard;
import org.evident.supply.capacity.boundary.MetricFigures;
import org.evident.supply.capacity.boundary.MetricOutcomes;
import org.evident.supply.capacity.boundary.ScenarioReading;
import org.evident.supply.capacity.boundary.TrendOrders;
import org.evident.supply.capacity.boundary.WriteMetric;
import org.evident.supply.capacity.rule.ForecastDay;
import org.evident.supply.capacity.rule.Usage;

/** What is measured of services, and when each measure reaches its thresholds. */
@Path("capacity/metrics")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class CapacityResource {

  @Inject private CapacityMetrics metrics;
  @Inject private CapacityReading reading;
  @Inject private CapacityFiguresReading figures;
  @Inject private ScenarioReading scenarios;
  @Inject private TrendOrders orders;

  /** The active metrics with what is foretold of each, those with the fewest days left first; those CRITICAL or so where it is given. */
  @GET
  public List<MetricCard> list(@BeanParam Listing listing, @QueryParam("usage") String usage) {
    return new Listed<>(reading.page(listing.after(), listing.limit(), Usage.named(usage)));
  }

  /** Begins to measure something. */
  @POST
  @Revised(Changeable.CAPACITY_METRIC)
  @APIResponseSchema(
      value = MetricCard.class,
      responseCode = "201",
      responseDescription = "The metric")
  public Response define(WriteMetric command) {
    MetricCard made = metrics.define(required(command));
    return Created.in("capacity/metrics", made.metric().number(), made);
  }

  /** One metric with what is foretold of it. */
  @GET
  @Path("{number}")
  @Revised(Changeable.CAPACITY_METRIC)
  public MetricCard one(@PathParam("number") String number) {
    return reading.metric(number);
  }

  /** Changes a metric: all its fields, and what the change rests on, as {@code If-Match} or {@code version}. */
  @PUT
  @Path("{number}")
  @Revised(Changeable.CAPACITY_METRIC)
  public MetricCard change(
      @PathParam("number") String number,
      @Parameter(hidden = true) @HeaderParam(HttpHeaders.IF_MATCH) String seen,
      WriteMetric command) {
    Long version = required(command).version();
    if (version == null && seen == null) {
      throw RuleBroken.at("version", "REC-4", number);
    }
    long rests = version == null ? reading.metric(number).metric().version() : version;
    return metrics.change(number, rests, command);
  }

  /** Measures something no longer, with a reason. */
  @POST
  @Path("{number}/retirement")
  @Revised(Changeable.CAPACITY_METRIC)
  public MetricCard retire(@PathParam("number") String number, Why why) {
    return metrics.retire(number, why == null ? null : why.reason());
  }

  /** What people promised to do about a metric. */
  @GET
  @Path("{number}/actions")
  public List<ActionView> actions(@PathParam("number") String number) {
    return reading.actions(number);
  }

  /** Promises that somebody does something about a metric until a day. */
  @POST
  @Path("{number}/actions")
  @APIResponseSchema(
      value = ActionView.class,
      responseCode = "201",
      responseDescription = "The action opened")
  public Response act(@PathParam("number") String number, OpenAction command) {
    return Response.status(Response.Status.CREATED).entity(metrics.act(number, command)).build();
  }

  /** The latest days of a metric, ascending, at most two hundred. */
  @GET
  @Path("{number}/days")
  public List<DayRow> days(@PathParam("number") String number) {
    return reading.days(number, Page.MOST);
  }

  /** The days to come of a metric, that of the last observation first. */
  @GET
  @Path("{number}/outlook")
  public List<ForecastDay> outlook(@PathParam("number") String number) {
    return reading.outlook(number);
  }

  /** The key figures of a metric: utilisation, completeness, error a month ahead, incidents. */
  @GET
  @Path("{number}/figures")
  public MetricFigures figures(@PathParam("number") String number) {
    return figures.figures(number);
  }

  /** The latest incidents that lack of what a metric measures caused. */
  @GET
  @Path("{number}/incidents")
  public List<CapacityIncident> incidents(@PathParam("number") String number) {
    return figures.incidents(number);
  }

  /** A metric as it is and under each scenario about it that counts, side by side. */
  @GET
  @Path("{number}/scenarios")
  public MetricOutcomes scenarios(@PathParam("number") String number) {
    return scenarios.compare(number);
  }

  /** Orders the forecast of a metric, which a job makes. */
  @POST
  @Path("{number}/forecast")
  @APIResponseSchema(
      value = JobOrder.class,
      responseCode = "202",
      responseDescription = "The order, waiting for its turn")
  public Response forecast(@PathParam("number") String number) {
    return Response.status(202).entity(orders.order(number)).build();
  }

  private static WriteMetric required(WriteMetric command) {
    if (command == null) {
      throw RuleBroken.at("name", "API-1");
    }
    return command;
  }

  /** Why something ends. */
  public record Why(String reason) {}
}
