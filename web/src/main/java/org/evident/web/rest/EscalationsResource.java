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
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.evident.resolution.incident.boundary.CallCommand;
import org.evident.resolution.incident.boundary.EscalationView;
import org.evident.resolution.incident.boundary.Escalations;

/** How an incident has risen to those who stand above it. */
@Path("incidents/{number}/escalations")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class EscalationsResource {

  @Inject private Escalations escalations;

  /** How an incident has risen, the first time first. */
  @GET
  public List<EscalationView> of(@PathParam("number") String number) {
    return escalations.of(number);
  }

  /** Calls others to an incident: a team that knows more, or those who decide more. */
  @POST
  @APIResponseSchema(
      value = EscalationView[].class,
      responseCode = "201",
      responseDescription = "How it has risen, the call included")
  public Response call(@PathParam("number") String number, CallCommand command) {
    return Response.status(201).entity(escalations.call(number, command)).build();
  }

  /** Says that you have seen how it rose and take care of it. */
  @POST
  @Path("acknowledgement")
  public List<EscalationView> acknowledge(@PathParam("number") String number) {
    return escalations.acknowledge(number);
  }
}
