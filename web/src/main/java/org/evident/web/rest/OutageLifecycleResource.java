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
import org.evident.assurance.availability.boundary.OutageStanding;
import org.evident.assurance.availability.boundary.OutageSteps;
import org.evident.foundation.action.boundary.ActionView;
import org.evident.foundation.action.boundary.OpenAction;

/** Where outages stand, and the steps that take them on. */
@Path("outages/{number}/lifecycle")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class OutageLifecycleResource {

  @Inject private OutageSteps steps;

  /** Where an outage stands. */
  @GET
  public OutageStanding standing(@PathParam("number") String number) {
    return steps.standing(number);
  }

  /** Says that it was found out why it was. */
  @POST
  @Path("investigation")
  public OutageStanding investigate(@PathParam("number") String number) {
    return steps.investigate(number);
  }

  /** What people promised to do about it. */
  @GET
  @Path("actions")
  public List<ActionView> actions(@PathParam("number") String number) {
    return steps.actions(number);
  }

  /** Opens an action on it. */
  @POST
  @Path("actions")
  @APIResponseSchema(
      value = ActionView.class,
      responseCode = "201",
      responseDescription = "The action")
  public Response act(@PathParam("number") String number, OpenAction command) {
    ActionView opened = steps.act(number, command);
    return Created.in("actions", opened.number(), opened);
  }

  /** Agrees to its times and share. */
  @POST
  @Path("confirmation")
  public OutageStanding confirm(@PathParam("number") String number) {
    return steps.confirm(number);
  }
}
