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
import org.evident.resolution.incident.boundary.AmendmentCommands;
import org.evident.resolution.incident.boundary.AmendmentView;
import org.evident.resolution.incident.boundary.Amendments;
import org.evident.resolution.incident.boundary.IncidentView;
import org.evident.resolution.incident.boundary.ReportDates;

/** What people ask to be judged otherwise about an incident's clocks. */
@Path("incidents/{incident}/amendments")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class AmendmentsResource {

  @Inject private Amendments amendments;
  @Inject private ReportDates dates;

  /** All requests, oldest first. */
  @GET
  public List<AmendmentView> all(@PathParam("incident") String incident) {
    return amendments.of(incident);
  }

  /** Asks that a clock does not count. */
  @POST
  @Path("exclusions")
  @APIResponseSchema(
      value = AmendmentView.class,
      responseCode = "201",
      responseDescription = "The request")
  public Response exclude(
      @PathParam("incident") String incident, AmendmentCommands.Exclude command) {
    return Response.status(201).entity(amendments.exclude(incident, command)).build();
  }

  /** Says that impact and urgency were recorded in error. */
  @POST
  @Path("priorities")
  @APIResponseSchema(
      value = AmendmentView.class,
      responseCode = "201",
      responseDescription = "The request")
  public Response correct(
      @PathParam("incident") String incident, AmendmentCommands.Correct command) {
    return Response.status(201).entity(amendments.correct(incident, command)).build();
  }

  /** Decides on a request. */
  @POST
  @Path("{number}/decision")
  public AmendmentView decide(
      @PathParam("incident") String incident,
      @PathParam("number") String number,
      AmendmentCommands.Decide command) {
    return amendments.decide(incident, number, command);
  }

  /** Corrects when the report reached the provider. */
  @POST
  @Path("reported-at")
  public IncidentView redate(
      @PathParam("incident") String incident, AmendmentCommands.Redate command) {
    return dates.correct(incident, command);
  }
}
