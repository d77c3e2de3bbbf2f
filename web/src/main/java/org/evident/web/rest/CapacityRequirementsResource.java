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
import org.evident.supply.capacity.boundary.CapacityRequirements;
import org.evident.supply.capacity.boundary.RequirementReading;
import org.evident.supply.capacity.boundary.RequirementView;
import org.evident.supply.capacity.boundary.WriteRequirement;
import org.evident.supply.capacity.rule.RequirementState;

/** How much of each kind of resource services need. */
@Path("capacity/requirements")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class CapacityRequirementsResource {

  @Inject private CapacityRequirements requirements;
  @Inject private RequirementReading reading;

  /** The requirements, the newest first; those in one state where it is given. */
  @GET
  public List<RequirementView> list(@BeanParam Newest newest, @QueryParam("state") String state) {
    return Listed.newest(
        reading.page(newest.beforeId(), newest.limit(), RequirementState.named(state)));
  }

  /** One requirement. */
  @GET
  @Path("{number}")
  @Revised(Changeable.CAPACITY_REQUIREMENT)
  public RequirementView one(@PathParam("number") String number) {
    return reading.requirement(number);
  }

  /** Writes a requirement down. */
  @POST
  @Revised(Changeable.CAPACITY_REQUIREMENT)
  @APIResponseSchema(
      value = RequirementView.class,
      responseCode = "201",
      responseDescription = "The draft")
  public Response draft(WriteRequirement command) {
    RequirementView made = requirements.draft(required(command));
    return Created.in("capacity/requirements", made.number(), made);
  }

  /** Writes a draft anew: all of it, and what the change rests on, as {@code If-Match} or {@code version}. */
  @PUT
  @Path("{number}")
  @Revised(Changeable.CAPACITY_REQUIREMENT)
  public RequirementView change(
      @PathParam("number") String number,
      @Parameter(hidden = true) @HeaderParam(HttpHeaders.IF_MATCH) String seen,
      WriteRequirement command) {
    Long version = required(command).version();
    if (version == null && seen == null) {
      throw RuleBroken.at("version", "REC-4", number);
    }
    long rests = version == null ? reading.requirement(number).version() : version;
    return requirements.change(number, rests, command);
  }

  /** Agrees to a draft, which takes the place of what held before. */
  @POST
  @Path("{number}/agreement")
  @Revised(Changeable.CAPACITY_REQUIREMENT)
  public RequirementView agree(@PathParam("number") String number) {
    return requirements.agree(number);
  }

  /** Finds an agreed requirement right as it is. */
  @POST
  @Path("{number}/review")
  @Revised(Changeable.CAPACITY_REQUIREMENT)
  public RequirementView review(@PathParam("number") String number) {
    return requirements.review(number);
  }

  /** Lets a requirement hold no longer, with a reason. */
  @POST
  @Path("{number}/withdrawal")
  @Revised(Changeable.CAPACITY_REQUIREMENT)
  public RequirementView withdraw(@PathParam("number") String number, Why why) {
    return requirements.withdraw(number, why == null ? null : why.reason());
  }

  private static WriteRequirement required(WriteRequirement command) {
    if (command == null) {
      throw RuleBroken.at("service", "API-1");
    }
    return command;
  }

  /** Why something ends. */
  public record Why(String reason) {}
}
