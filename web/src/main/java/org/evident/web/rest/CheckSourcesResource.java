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
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.evident.assurance.availability.boundary.CheckSourceView;
import org.evident.assurance.availability.boundary.CheckSources;
import org.evident.assurance.availability.boundary.WriteCheckSource;
import org.evident.foundation.job.boundary.JobOrder;
import org.evident.foundation.monitoring.boundary.WriteSource;
import org.evident.web.rest.SourceAnswers.Source;

/** Where checks are pulled from: servers with the query interface of Prometheus. A source is known by its service. */
@Path("availability/sources")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class CheckSourcesResource {

  @Inject private CheckSources sources;
  @Inject private SourceAnswers answers;
  @Context private HttpHeaders headers;

  /** The sources of the services the caller looks after, in the order of the services' numbers. */
  @GET
  public List<Source> list(@BeanParam Listing listing) {
    return new Listed<>(sources.page(listing.after(), listing.limit()).as(this::told));
  }

  /** The source of one service, and how reading from it goes. */
  @GET
  @Path("{number}")
  public Source one(@PathParam("number") String number) {
    return told(sources.one(number));
  }

  /**
   * Says where checks of a service come from, new or changed; a change names the version it rests on. Each instant is one
   * check, whose value says up from {@code upFrom} on. Another address, query, step, beginning or {@code upFrom} is read from
   * its beginning on.
   */
  @PUT
  @Path("{number}")
  public Source declare(@PathParam("number") String number, Body body) {
    return told(sources.declare(number, Said.required(body).command()));
  }

  /** Pulls nothing for a service any more, with a reason; what has come stays. */
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

  private Source told(CheckSourceView view) {
    return answers.of(view, headers);
  }

  /**
   * Where checks of a service are pulled from.
   *
   * @param address of a server with the query interface of Prometheus, such as {@code https://prometheus.example.org}
   * @param query in its language; it has to give one series
   * @param stepSeconds from one check to the next; 300 where none are given
   * @param since from when checks are wanted
   * @param active whether it is asked; true where nothing is given
   * @param upFrom from which value on the service was up; 1 where none is given
   * @param version the version a change rests on; none for a new one
   */
  public record Body(
      String address,
      String query,
      Integer stepSeconds,
      Instant since,
      Boolean active,
      Double upFrom,
      Long version) {

    WriteCheckSource command() {
      return new WriteCheckSource(
          new WriteSource(address, query, stepSeconds, since, active, version), upFrom);
    }
  }
}
