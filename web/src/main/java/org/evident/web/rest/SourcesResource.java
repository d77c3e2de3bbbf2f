package org.evident.web.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.evident.foundation.job.boundary.JobOrder;
import org.evident.foundation.monitoring.boundary.WriteSource;
import org.evident.kernel.RuleBroken;
import org.evident.supply.capacity.boundary.SampleSources;
import org.evident.supply.capacity.boundary.SourceView;
import org.evident.web.rest.SourceAnswers.Source;

/** Where samples are pulled from: servers with the query interface of Prometheus. A source is known by its metric. */
@Path("capacity/sources")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class SourcesResource {

  @Inject private SampleSources sources;
  @Inject private SourceAnswers answers;
  @Context private HttpHeaders headers;

  /** The sources of the metrics the caller looks after, in the order of the metrics' numbers. */
  @GET
  public List<Source> list(@BeanParam Listing listing) {
    return new Listed<>(sources.page(listing.after(), listing.limit()).as(this::told));
  }

  /** The source of one metric, and how reading from it goes. */
  @GET
  @Path("{number}")
  public Source one(@PathParam("number") String number) {
    return told(sources.one(number));
  }

  /**
   * Says where samples of a metric come from, new or changed; a change names the version it rests on. Another address, query,
   * step or beginning is read from its beginning on.
   */
  @PUT
  @Path("{number}")
  public Source declare(@PathParam("number") String number, WriteSource source) {
    if (source == null) {
      throw RuleBroken.at("address", "API-1");
    }
    return told(sources.declare(number, source));
  }

  /** Pulls nothing for a metric any more, with a reason; what has come stays. */
  @POST
  @Path("{number}/withdrawal")
  public void withdraw(@PathParam("number") String number, CapacityResource.Why why) {
    sources.withdraw(number, why == null ? null : why.reason());
  }

  /** Orders that a source is asked now, also while it waits after a failure. */
  @POST
  @Path("{number}/pull")
  @APIResponseSchema(
      value = JobOrder.class,
      responseCode = "202",
      responseDescription = "The order, waiting for its turn")
  public Response pull(@PathParam("number") String number) {
    return Response.status(Response.Status.ACCEPTED).entity(sources.pull(number)).build();
  }

  private Source told(SourceView view) {
    return answers.of(view, headers);
  }
}
