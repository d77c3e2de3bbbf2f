package org.evident.web.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
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
import org.evident.assurance.availability.boundary.CheckColumns;
import org.evident.assurance.availability.boundary.CheckResult;
import org.evident.assurance.availability.boundary.MonitorFiles;
import org.evident.foundation.party.boundary.Callers;
import org.evident.foundation.register.boundary.LineProblem;
import org.evident.web.common.Sentences;

/** Checks of many services. A token with the scope {@code checks:write} is good for nothing else. */
@Path("checks")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.WILDCARD)
public class ChecksResource {

  @Inject private MonitorFiles files;
  @Inject private Callers callers;
  @Context private HttpHeaders headers;

  /**
   * Takes in what a monitor saw and keeps it as outages. The same checks again change nothing, and a line that holds no
   * check is rejected and leaves the others alone.
   *
   * @param service what the column or member with the service's number or name is called
   * @param at what the one with the instant is called
   * @param status what the one with the state, up or down, is called
   */
  @POST
  public Taken take(
      @QueryParam("service") @DefaultValue("service") String service,
      @QueryParam("at") @DefaultValue("at") String at,
      @QueryParam("status") @DefaultValue("status") String status,
      @RequestBody(
              description =
                  "Checks as JSON lines or as CSV with a heading, plain or packed by gzip",
              content = {
                @Content(mediaType = "application/x-ndjson"),
                @Content(mediaType = "text/csv"),
                @Content(mediaType = "application/gzip")
              })
          InputStream file)
      throws IOException {
    CheckResult result = files.take(new CheckColumns(service, at, status), file);
    Locale locale = Sentences.locale(headers.getAcceptableLanguages());
    return new Taken(
        result.lines(),
        result.rejected(),
        result.services(),
        result.checks(),
        result.added(),
        result.corrected(),
        result.problems().stream().map(one -> rejected(one, locale)).toList());
  }

  private SamplesResource.Rejected rejected(LineProblem problem, Locale locale) {
    return new SamplesResource.Rejected(
        problem.line(),
        problem.field(),
        problem.value(),
        problem.broken().rule(),
        Sentences.of(problem.broken(), locale, callers::zone));
  }

  /**
   * What a file of checks changed.
   *
   * @param lines read, without a heading and blank ones
   * @param rejected lines that hold no check
   * @param services how many services it told of
   * @param checks how many of its checks nobody knew of
   * @param added new outages
   * @param corrected outages that ended at another time, or were none
   * @param problems why lines were rejected, the first hundred
   */
  public record Taken(
      long lines,
      long rejected,
      int services,
      int checks,
      int added,
      int corrected,
      List<SamplesResource.Rejected> problems) {}
}
