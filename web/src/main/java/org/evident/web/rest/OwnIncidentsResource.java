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
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.evident.kernel.Page;
import org.evident.kernel.RuleBroken;
import org.evident.resolution.incident.boundary.IncidentCommands;
import org.evident.resolution.incident.boundary.OwnIncidents;
import org.evident.resolution.incident.boundary.OwnReport;
import org.evident.resolution.incident.boundary.OwnView;

/** What you reported as a user, and what has become of it. */
@Path("own-incidents")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class OwnIncidentsResource {

  @Inject private OwnIncidents own;

  /** What you reported, the newest first; {@code next} is {@code before} of the next call. */
  @GET
  public Page<OwnView> list(@BeanParam Newest part) {
    return own.page(part.beforeId(), part.limit());
  }

  /** One incident you reported, with what was said on it. */
  @GET
  @Path("{number}")
  public OwnView one(@PathParam("number") String number) {
    return own.one(number);
  }

  /** Reports an incident. */
  @POST
  @APIResponseSchema(
      value = OwnView.class,
      responseCode = "201",
      responseDescription = "The incident")
  public Response report(OwnReport command) {
    if (command == null) {
      throw RuleBroken.at("service", "API-1");
    }
    OwnView made = own.report(command);
    return Created.in("own-incidents", made.number(), made);
  }

  /** Says something on an incident you reported; if it waits for your answer, it goes on. */
  @POST
  @Path("{number}/replies")
  public OwnView reply(@PathParam("number") String number, IncidentCommands.Reply command) {
    if (command == null) {
      throw RuleBroken.at("text", "API-1");
    }
    return own.reply(number, command);
  }

  /** Takes the solution of an incident you reported back within five business days. */
  @POST
  @Path("{number}/reopening")
  public OwnView reopen(@PathParam("number") String number, Reopen command) {
    return own.reopen(number, command == null ? null : command.reason());
  }

  /** Why a solution is taken back. */
  public record Reopen(String reason) {}
}
