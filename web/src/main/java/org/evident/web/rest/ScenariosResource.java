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
import org.evident.supply.capacity.boundary.MetricOutcomes;
import org.evident.supply.capacity.boundary.ScenarioLine;
import org.evident.supply.capacity.boundary.ScenarioReading;
import org.evident.supply.capacity.boundary.ScenarioView;
import org.evident.supply.capacity.boundary.Scenarios;
import org.evident.supply.capacity.boundary.WriteScenario;

/** What would become of metrics if something changed. */
@Path("capacity/scenarios")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ScenariosResource {

  @Inject private Scenarios scenarios;
  @Inject private ScenarioReading reading;

  /** The scenarios, the newest first. */
  @GET
  public List<ScenarioLine> list(@BeanParam Newest newest) {
    return Listed.newest(reading.page(newest.beforeId(), newest.limit()));
  }

  /** Writes a scenario down. */
  @POST
  @Revised(Changeable.CAPACITY_SCENARIO)
  @APIResponseSchema(
      value = ScenarioView.class,
      responseCode = "201",
      responseDescription = "The scenario in its first revision")
  public Response draft(WriteScenario command) {
    ScenarioView made = scenarios.draft(required(command));
    return Created.in("capacity/scenarios", made.number(), made);
  }

  /** One scenario in the revision that holds, or in an earlier one. */
  @GET
  @Path("{number}")
  @Revised(Changeable.CAPACITY_SCENARIO)
  public ScenarioView one(
      @PathParam("number") String number, @QueryParam("revision") String revision) {
    return reading.scenario(number, revision(revision));
  }

  /** Writes a further revision: all of it, and what the change rests on, as {@code If-Match} or {@code version}. */
  @PUT
  @Path("{number}")
  @Revised(Changeable.CAPACITY_SCENARIO)
  public ScenarioView change(
      @PathParam("number") String number,
      @Parameter(hidden = true) @HeaderParam(HttpHeaders.IF_MATCH) String seen,
      WriteScenario command) {
    Long version = required(command).version();
    if (version == null && seen == null) {
      throw RuleBroken.at("version", "REC-4", number);
    }
    long rests = version == null ? reading.scenario(number, 0).version() : version;
    return scenarios.change(number, rests, command);
  }

  /** Lets a scenario count no longer, with a reason. */
  @POST
  @Path("{number}/withdrawal")
  @Revised(Changeable.CAPACITY_SCENARIO)
  public ScenarioView withdraw(@PathParam("number") String number, Why why) {
    return scenarios.withdraw(number, why == null ? null : why.reason());
  }

  /** What becomes of each of its metrics, as it is and under the scenario. */
  @GET
  @Path("{number}/outcomes")
  public List<MetricOutcomes> outcomes(
      @PathParam("number") String number, @QueryParam("revision") String revision) {
    return reading.outcomes(number, revision(revision));
  }

  private static int revision(String given) {
    Long revision = Listing.id("revision", given);
    return revision == null ? 0 : (int) Math.min(revision, Integer.MAX_VALUE);
  }

  private static WriteScenario required(WriteScenario command) {
    if (command == null) {
      throw RuleBroken.at("title", "API-1");
    }
    return command;
  }

  /** Why something ends. */
  public record Why(String reason) {}
}
