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
import java.util.List;
import org.evident.foundation.job.boundary.JobOrder;
import org.evident.foundation.operation.boundary.OperationView;
import org.evident.foundation.operation.boundary.Operations;

/** How the system is, and its background work. */
@Path("operations")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class OperationsResource {

  @Inject private Operations operations;

  /** How the system is, with the age of the oldest mail and the oldest order that wait. */
  @GET
  public OperationView state() {
    return operations.state();
  }

  /** The orders of background work, the latest ordered first. */
  @GET
  @Path("work")
  public List<JobOrder> work(@BeanParam Listing listing) {
    return new Listed<>(operations.work(listing.after(), listing.limit()));
  }

  /** Asks an order to stop at its next checkpoint. */
  @POST
  @Path("work/{id}/stop")
  public void stop(@PathParam("id") long id) {
    operations.stop(id);
  }

  /** Lets a stopped or failed order go on where it was. */
  @POST
  @Path("work/{id}/resume")
  public void resume(@PathParam("id") long id) {
    operations.resume(id);
  }
}
