package org.evident.web.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.StreamingOutput;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import org.evident.foundation.party.boundary.Parties;
import org.evident.kernel.Csv;
import org.evident.kernel.RuleBroken;
import org.evident.resolution.incident.boundary.ClockExport;
import org.evident.resolution.incident.boundary.ClockLine;

/** Service level clocks as a file. */
@Path("clocks.csv")
public class ClocksResource {

  private static final String HEADING =
      "number,service,reported_at,response_stopped_at,response_consumed_s,response_priority,"
          + "response_verdict,resolution_stopped_at,resolution_consumed_s,resolution_paused_s,"
          + "resolution_priority,resolution_verdict,reopenings";

  @Inject private ClockExport export;
  @Inject private Parties parties;
  @Inject private Clock clock;

  /** All clocks of a customer; open ones as of an instant, by default now. */
  @GET
  @Produces("text/csv")
  public StreamingOutput export(
      @QueryParam("customer") String customer, @QueryParam("asOf") String asOf) {
    parties.customer(customer);
    Instant at = asOf == null ? clock.instant() : instant(asOf);
    return CsvStream.of(
        HEADING, lines -> export.each(customer, at, line -> lines.accept(written(line))));
  }

  private static Instant instant(String written) {
    try {
      return Instant.parse(written);
    } catch (DateTimeException unreadable) {
      throw RuleBroken.at("asOf", "API-4", written);
    }
  }

  private static String written(ClockLine line) {
    return new Csv()
        .text(line.number())
        .text(line.service())
        .value(line.reportedAt())
        .value(line.responseStoppedAt())
        .value(line.responseConsumed())
        .value(line.responsePriority())
        .value(line.responseVerdict())
        .value(line.resolutionStoppedAt())
        .value(line.resolutionConsumed())
        .value(line.resolutionPaused())
        .value(line.resolutionPriority())
        .value(line.resolutionVerdict())
        .value(line.reopenings())
        .end();
  }
}
