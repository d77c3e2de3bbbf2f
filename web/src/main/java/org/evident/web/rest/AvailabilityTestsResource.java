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
import org.evident.assurance.availability.boundary.AvailabilityTests;
import org.evident.foundation.action.boundary.ActionView;
import org.evident.foundation.action.boundary.OpenAction;

/** What follows from the findings of a test of availability. */
@Path("availability-tests/{number}/actions")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class AvailabilityTestsResource {

  @Inject private AvailabilityTests tests;

  /** What people promised to do about it. */
  @GET
  public List<ActionView> actions(@PathParam("number") String number) {
    return tests.actions(number);
  }

  /** Opens an action on it. */
  @POST
  @APIResponseSchema(
      value = ActionView.class,
      responseCode = "201",
      responseDescription = "The action")
  public Response act(@PathParam("number") String number, OpenAction command) {
    ActionView opened = tests.act(number, command);
    return Created.in("actions", opened.number(), opened);
  }
}
