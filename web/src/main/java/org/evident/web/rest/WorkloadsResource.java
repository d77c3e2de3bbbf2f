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
import org.evident.foundation.party.boundary.Callers;
import org.evident.foundation.register.boundary.LineProblem;
import org.evident.supply.demand.boundary.WorkloadColumns;
import org.evident.supply.demand.boundary.WorkloadFiles;
import org.evident.supply.demand.boundary.WorkloadResult;
import org.evident.web.common.Sentences;

/** Workload counts, many at a time. */
@Path("demand/workloads")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.WILDCARD)
public class WorkloadsResource {

  private static final String FILE =
      "Counts as JSON lines or as CSV with a heading (customer, service, period, measure, quantity),"
          + " plain or packed by gzip";

  @Inject private WorkloadFiles workloads;
  @Inject private Callers callers;
  @Context private HttpHeaders headers;

  /**
   * Takes in counts, each of the customer, service, month and measure it names. The same count again changes nothing, another
   * quantity corrects, and a line that holds no count is rejected and leaves the others alone.
   *
   * @param customer what the column or member with the customer's number or name is called
   * @param service what the one with the service's number or name is called
   * @param period what the one with the month is called
   * @param measure what the one that says what was counted is called
   * @param quantity what the one with the quantity is called
   */
  @POST
  public Counted all(
      @QueryParam("customer") @DefaultValue("customer") String customer,
      @QueryParam("service") @DefaultValue("service") String service,
      @QueryParam("period") @DefaultValue("period") String period,
      @QueryParam("measure") @DefaultValue("measure") String measure,
      @QueryParam("quantity") @DefaultValue("quantity") String quantity,
      @RequestBody(
              description = FILE,
              content = {
                @Content(mediaType = "application/x-ndjson"),
                @Content(mediaType = "text/csv"),
                @Content(mediaType = "application/gzip")
              })
          InputStream file)
      throws IOException {
    WorkloadColumns columns = new WorkloadColumns(customer, service, period, measure, quantity);
    WorkloadResult result = workloads.take(columns, file);
    Locale locale = Sentences.locale(headers.getAcceptableLanguages());
    return new Counted(
        result.lines(),
        result.added(),
        result.repeated(),
        result.corrected(),
        result.rejected(),
        result.problems().stream().map(problem -> rejected(problem, locale)).toList());
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
   * What a file of counts changed.
   *
   * @param lines read, without a heading and blank ones
   * @param added new counts
   * @param repeated counts that were there with the same quantity
   * @param corrected counts that were there with another quantity, which is the later one now
   * @param rejected lines that hold no count
   * @param problems why lines were rejected, the first hundred
   */
  public record Counted(
      long lines,
      long added,
      long repeated,
      long corrected,
      long rejected,
      List<SamplesResource.Rejected> problems) {}
}
