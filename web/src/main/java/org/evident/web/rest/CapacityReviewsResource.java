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
import org.evident.foundation.action.boundary.ActionView;
import org.evident.foundation.action.boundary.OpenAction;
import org.evident.supply.capacity.boundary.CapacityReviews;

/** What is improved after a review of capacity. */
@Path("capacity-reviews/{number}/actions")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class CapacityReviewsResource {

  @Inject private CapacityReviews reviews;

  /** What people promised to improve. */
  @GET
  public List<ActionView> actions(@PathParam("number") String number) {
    return reviews.actions(number);
  }

  /** Opens an action on it. */
  @POST
  @APIResponseSchema(
      value = ActionView.class,
      responseCode = "201",
      responseDescription = "The action")
  public Response act(@PathParam("number") String number, OpenAction command) {
    ActionView opened = reviews.act(number, command);
    return Created.in("actions", opened.number(), opened);
  }
}
