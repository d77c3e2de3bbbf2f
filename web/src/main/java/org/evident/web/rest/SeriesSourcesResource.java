package org.evident.web.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
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
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.evident.foundation.job.boundary.JobOrder;
import org.evident.foundation.monitoring.boundary.Feeds;
import org.evident.foundation.monitoring.boundary.SeriesDecisions;
import org.evident.foundation.monitoring.boundary.SeriesSources;
import org.evident.foundation.monitoring.boundary.WriteSeriesSource;
import org.evident.foundation.monitoring.boundary.WriteSource;
import org.evident.foundation.revision.boundary.Changeable;
import org.evident.web.rest.SeriesAnswers.Series;
import org.evident.web.rest.SeriesAnswers.Spread;

/**
 * Where many measurements are pulled from by one query: labels tell its series from each other, and people say of which metric
 * or service each is.
 */
@Path("monitoring/sources")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class SeriesSourcesResource {

  @Inject private SeriesSources sources;
  @Inject private SeriesDecisions decisions;
  @Inject private SeriesAnswers answers;
  @Context private HttpHeaders headers;

  /** The sources of the kinds the caller keeps, the newest first. */
  @GET
  public List<Spread> list(@BeanParam Newest newest) {
    return Listed.newest(
        sources.page(newest.beforeId(), newest.limit()).as(source -> answers.of(source, headers)));
  }

  /** Makes a source; it is asked at once, and what series it gives wait to be assigned. */
  @POST
  @Revised(Changeable.SERIES_SOURCE)
  @APIResponseSchema(
      value = Spread.class,
      responseCode = "201",
      responseDescription = "The source, not asked yet")
  public Response declare(Body body) {
    Spread made = answers.of(sources.declare(Said.required(body).command(body.version())), headers);
    return Created.in("monitoring/sources", made.number(), made);
  }

  /** One source, and how asking it goes. */
  @GET
  @Path("{number}")
  @Revised(Changeable.SERIES_SOURCE)
  public Spread one(@PathParam("number") String number) {
    return answers.of(sources.one(number), headers);
  }

  /**
   * Changes a source: all of it but its labels and kind, and what the change rests on, as {@code If-Match} or {@code version}.
   * Another address, query, step, beginning or {@code upFrom} is read from its beginning on.
   */
  @PUT
  @Path("{number}")
  @Revised(Changeable.SERIES_SOURCE)
  public Spread change(
      @PathParam("number") String number,
      @Parameter(hidden = true) @HeaderParam(HttpHeaders.IF_MATCH) String seen,
      Body body) {
    Long version = Said.required(body).version();
    Said.rests(version, seen, number);
    long rests = version == null ? sources.one(number).pull().version() : version;
    return answers.of(sources.change(number, body.command(rests)), headers);
  }

  /** Asks a source no more, with a reason; its series feed nothing any longer, and what has come stays. */
  @POST
  @Path("{number}/withdrawal")
  @Revised(Changeable.SERIES_SOURCE)
  public Spread withdraw(@PathParam("number") String number, CapacityResource.Why why) {
    return answers.of(sources.withdraw(number, why == null ? null : why.reason()), headers);
  }

  /** Orders that a source is asked now, also while it or one of its series waits after a failure. */
  @POST
  @Path("{number}/pull")
  @APIResponseSchema(
      value = JobOrder.class,
      responseCode = "202",
      responseDescription = "The order, waiting for its turn")
  public Response pull(@PathParam("number") String number) {
    return Response.status(Response.Status.ACCEPTED).entity(sources.pull(number)).build();
  }

  /** The series that have been seen of a source, 500 at most: first those nobody has assigned, last those that are ignored. */
  @GET
  @Path("{number}/series")
  public List<Series> series(@PathParam("number") String number) {
    return sources.series(number).stream().map(one -> answers.of(one, headers)).toList();
  }

  /** Says of which metric or service a series is; its values are read from the beginning of its source on. */
  @POST
  @Path("{number}/series/{id}/assignment")
  public Series assign(
      @PathParam("number") String number, @PathParam("id") String id, Decision decision) {
    Decision said = Said.required(decision);
    return answers.of(
        decisions.assign(number, Listing.id("id", id), said.subject(), said.version()), headers);
  }

  /** Says that a series is not wanted, with a reason. */
  @POST
  @Path("{number}/series/{id}/ignoring")
  public Series ignore(
      @PathParam("number") String number, @PathParam("id") String id, Decision decision) {
    Decision said = Said.required(decision);
    return answers.of(
        decisions.ignore(number, Listing.id("id", id), said.reason(), said.version()), headers);
  }

  /** Lets a series wait for an assignment again, with a reason. */
  @POST
  @Path("{number}/series/{id}/release")
  public Series release(
      @PathParam("number") String number, @PathParam("id") String id, Decision decision) {
    Decision said = Said.required(decision);
    return answers.of(
        decisions.release(number, Listing.id("id", id), said.reason(), said.version()), headers);
  }

  /**
   * What is said of a series.
   *
   * @param subject the number of the metric or service it is of, where it is assigned
   * @param reason why, where it is not
   * @param version the version it rests on
   */
  public record Decision(String subject, String reason, Long version) {}

  /**
   * Where many measurements are pulled from.
   *
   * @param name what people call it
   * @param feeds what each series is of
   * @param labels by which series are told from each other, five at most
   * @param upFrom from which value on a service was up; 1 where none is given
   * @param address of a server with the query interface of Prometheus, such as {@code https://prometheus.example.org}
   * @param query in its language; it gives 200 series at most
   * @param stepSeconds from one value to the next; 300 where none are given
   * @param since from when values are wanted
   * @param active whether it is asked; true where nothing is given
   * @param version the version a change rests on; none for a new one
   */
  public record Body(
      String name,
      Feeds feeds,
      List<String> labels,
      Double upFrom,
      String address,
      String query,
      Integer stepSeconds,
      Instant since,
      Boolean active,
      Long version) {

    WriteSeriesSource command(Long rests) {
      return new WriteSeriesSource(
          name,
          feeds,
          labels,
          upFrom,
          new WriteSource(address, query, stepSeconds, since, active, rests));
    }
  }
}
