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
import org.evident.assurance.availability.boundary.AvailabilityRequirements;
import org.evident.assurance.availability.boundary.NeedView;
import org.evident.assurance.availability.boundary.WriteNeed;
import org.evident.assurance.availability.rule.NeedState;
import org.evident.foundation.revision.boundary.Changeable;
import org.evident.kernel.RuleBroken;

/** How available services have to be, and why. */
@Path("availability/requirements")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class AvailabilityRequirementsResource {

  @Inject private AvailabilityRequirements requirements;

  /** The requirements, the newest first; those in one state where it is given. */
  @GET
  public List<NeedView> list(@BeanParam Newest newest, @QueryParam("state") String state) {
    return Listed.newest(
        requirements.page(newest.beforeId(), newest.limit(), NeedState.named(state)));
  }

  /** One requirement. */
  @GET
  @Path("{number}")
  @Revised(Changeable.AVAILABILITY_NEED)
  public NeedView one(@PathParam("number") String number) {
    return requirements.requirement(number);
  }

  /** Writes a requirement down. */
  @POST
  @Revised(Changeable.AVAILABILITY_NEED)
  @APIResponseSchema(
      value = NeedView.class,
      responseCode = "201",
      responseDescription = "The draft")
  public Response draft(WriteNeed command) {
    NeedView made = requirements.draft(required(command));
    return Created.in("availability/requirements", made.number(), made);
  }

  /** Writes a draft anew: all of it, and what the change rests on, as {@code If-Match} or {@code version}. */
  @PUT
  @Path("{number}")
  @Revised(Changeable.AVAILABILITY_NEED)
  public NeedView change(
      @PathParam("number") String number,
      @Parameter(hidden = true) @HeaderParam(HttpHeaders.IF_MATCH) String seen,
      WriteNeed command) {
    Long version = required(command).version();
    if (version == null && seen == null) {
      throw RuleBroken.at("version", "REC-4", number);
    }
    long rests = version == null ? requirements.requirement(number).version() : version;
    return requirements.change(number, rests, command);
  }

  /** Agrees to a draft for the caller's side; with both sides it takes the place of what held before. */
  @POST
  @Path("{number}/agreement")
  @Revised(Changeable.AVAILABILITY_NEED)
  public NeedView agree(@PathParam("number") String number) {
    return requirements.agree(number);
  }

  /** Finds an agreed requirement right as it is. */
  @POST
  @Path("{number}/confirmation")
  @Revised(Changeable.AVAILABILITY_NEED)
  public NeedView confirm(@PathParam("number") String number) {
    return requirements.confirm(number);
  }

  /** Lets a requirement hold no longer, with a reason. */
  @POST
  @Path("{number}/withdrawal")
  @Revised(Changeable.AVAILABILITY_NEED)
  public NeedView withdraw(@PathParam("number") String number, Why why) {
    return requirements.withdraw(number, why == null ? null : why.reason());
  }

  private static WriteNeed required(WriteNeed command) {
    if (command == null) {
      throw RuleBroken.at("service", "API-1");
    }
    return command;
  }

  /** Why something ends. */
  public record Why(String reason) {}
}
