package org.evident.web.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.evident.assurance.availability.boundary.WindowStanding;
import org.evident.assurance.availability.boundary.WindowSteps;

/** Where maintenance windows stand, and telling customers of them. */
@Path("maintenance-windows/{number}/lifecycle")
@Produces(MediaType.APPLICATION_JSON)
public class WindowLifecycleResource {

  @Inject private WindowSteps steps;

  /** Where a window stands, and for whom downtime in it counts as planned. */
  @GET
  public WindowStanding standing(@PathParam("number") String number) {
    return steps.standing(number);
  }

  /** Tells the people of all customers it concerns. */
  @POST
  @Path("announcement")
  public WindowStanding announce(@PathParam("number") String number) {
    return steps.announce(number);
  }
}
