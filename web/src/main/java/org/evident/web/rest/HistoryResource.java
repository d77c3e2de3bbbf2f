package org.evident.web.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.evident.foundation.history.boundary.HistoryLine;
import org.evident.foundation.history.boundary.HistoryReading;
import org.evident.foundation.history.boundary.HistoryVerifier;
import org.evident.foundation.verification.boundary.HistoryVerifications;
import org.evident.foundation.verification.boundary.VerificationView;
import org.evident.kernel.Page;
import org.evident.kernel.RuleBroken;

/** What happened, and whether the record of it is whole. */
@Path("history")
@Produces(MediaType.APPLICATION_JSON)
public class HistoryResource {

  @Inject private HistoryReading reading;
  @Inject private HistoryVerifier verifier;
  @Inject private HistoryVerifications verifications;

  /** Entries, newest first; {@code next} asks for those before. */
  @GET
  public Page<HistoryLine> entries(
      @QueryParam("record") String record,
      @QueryParam("actor") String actor,
      @QueryParam("from") String from,
      @QueryParam("until") String until,
      @BeanParam Newest part) {
    return reading.page(
        new HistoryReading.Filter(record, actor, instant("from", from), instant("until", until)),
        part.before(),
        part.limit());
  }

  /** Every fault found at once; an empty list says that nothing was changed, removed or moved. */
  @GET
  @Path("faults")
  public List<String> faults() {
    List<String> faults = verifier.faults();
    return faults.subList(0, Math.min(faults.size(), Page.MOST));
  }

  /** Orders a verification in the background. */
  @POST
  @Path("verification")
  @APIResponseSchema(
      value = VerificationView.class,
      responseCode = "202",
      responseDescription = "The verification ordered")
  public Response verify() {
    return Response.status(202).entity(verifications.order()).build();
  }

  /** The last verification and what it found. */
  @GET
  @Path("verification")
  public VerificationView verification() {
    return verifications
        .last()
        .orElseThrow(() -> RuleBroken.at("verification", "REC-1", "verification"));
  }

  /** The whole history, one line of JSON each, for verification outside the system. */
  @GET
  @Path("export")
  @Produces("application/jsonl")
  public StreamingOutput export() {
    verifier.noteExport();
    return CsvStream.lines(verifier::export);
  }

  private static Instant instant(String field, String text) {
    try {
      return text == null || text.isBlank() ? null : Instant.parse(text);
    } catch (DateTimeParseException unreadable) {
      throw RuleBroken.at(field, "API-4", text);
    }
  }
}
