package org.evident.web.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.evident.foundation.party.boundary.Callers;
import org.evident.foundation.register.boundary.LineProblem;
import org.evident.supply.capacity.boundary.CapacitySamples;
import org.evident.supply.capacity.boundary.SampleColumns;
import org.evident.supply.capacity.boundary.SampleResult;
import org.evident.web.common.Sentences;

/** Samples of metrics, many at a time. */
@Path("capacity/samples")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.WILDCARD)
public class SamplesResource {

  private static final String FILE =
      "Samples as JSON lines or as CSV with a heading, plain or packed by gzip";

  @Inject private CapacitySamples samples;
  @Inject private Callers callers;
  @Context private HttpHeaders headers;

  /**
   * Takes in samples, each of the metric it names. The same sample again changes nothing, another value of the same instant
   * corrects, and a line that holds no sample is rejected and leaves the others alone.
   *
   * @param at what the column or member with the instant is called
   * @param value what the one with the value is called
   */
  @POST
  public Taken all(
      @QueryParam("at") String at,
      @QueryParam("value") String value,
      @RequestBody(
              description = FILE,
              content = {
                @Content(mediaType = "application/x-ndjson"),
                @Content(mediaType = "text/csv"),
                @Content(mediaType = "application/gzip")
              })
          InputStream file)
      throws IOException {
    return taken(samples.take(null, SampleColumns.of(at, value), file));
  }

  /**
   * Takes in samples of one metric; times without an offset are those of its zone.
   *
   * @param at what the column or member with the instant is called
   * @param value what the one with the value is called
   */
  @POST
  @Path("{number}")
  public Taken ofOne(
      @PathParam("number") String number,
      @QueryParam("at") String at,
      @QueryParam("value") String value,
      @RequestBody(
              description = FILE,
              content = {
                @Content(mediaType = "application/x-ndjson"),
                @Content(mediaType = "text/csv"),
                @Content(mediaType = "application/gzip")
              })
          InputStream file)
      throws IOException {
    return taken(samples.take(number, SampleColumns.of(at, value), file));
  }

  private Taken taken(SampleResult result) {
    Locale locale = Sentences.locale(headers.getAcceptableLanguages());
    return new Taken(
        result.lines(),
        result.added(),
        result.repeated(),
        result.corrected(),
        result.rejected(),
        result.days(),
        result.problems().stream().map(problem -> rejected(problem, locale)).toList());
  }

  private Rejected rejected(LineProblem problem, Locale locale) {
    return new Rejected(
        problem.line(),
        problem.field(),
        problem.value(),
        problem.broken().rule(),
        Sentences.of(problem.broken(), locale, callers::zone));
  }

  /**
   * What a file of samples changed.
   *
   * @param lines read, without a heading and blank ones
   * @param added new samples
   * @param repeated samples that were there with the same value
   * @param corrected samples that were there with another value, which is the later one now
   * @param rejected lines that hold no sample
   * @param days how many days were summed up anew
   * @param problems why lines were rejected, the first hundred
   */
  public record Taken(
      long lines,
      long added,
      long repeated,
      long corrected,
      long rejected,
      long days,
      List<Rejected> problems) {}

  /** A line that holds no sample, which field is to mend, and how. */
  public record Rejected(long line, String field, String value, String rule, String detail) {}
}
