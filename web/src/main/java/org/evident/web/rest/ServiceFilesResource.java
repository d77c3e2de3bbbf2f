package org.evident.web.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.InputStream;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.evident.kernel.Csv;
import org.evident.portfolio.catalogue.boundary.ServiceFiles;
import org.evident.portfolio.catalogue.boundary.ServiceView;

/** Files of services: taken in as a whole or not at all, and given out in the same form. */
@Path("files/services")
public class ServiceFilesResource {

  @Inject private ServiceFiles files;
  @Inject private ImportAnswers answers;
  @Context private HttpHeaders headers;

  /**
   * Takes in a file (RFC 4180, UTF-8, at most 5,000 lines); the same file again changes nothing.
   *
   * @param reason why services are offered from another day than before
   * @param dryRun whether everything is checked and counted and nothing is stored
   * @return 200 with the counts, or 422 with every problem and nothing stored
   */
  @POST
  @Consumes({"text/csv", MediaType.TEXT_PLAIN})
  @Produces(MediaType.APPLICATION_JSON)
  @APIResponse(
      responseCode = "200",
      description = "The counts",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(type = SchemaType.OBJECT)))
  public Response read(
      @QueryParam("reason") String reason, @QueryParam("dryRun") boolean dryRun, InputStream file) {
    return answers.of(files.read(file, reason, dryRun), headers);
  }

  /** An empty file with the right heading. */
  @GET
  @Path("template.csv")
  @Produces("text/csv")
  public String template() {
    return files.heading() + "\r\n";
  }

  /** All services that are offered, in the form that is taken in. */
  @GET
  @Path("export.csv")
  @Produces("text/csv")
  public StreamingOutput export() {
    return CsvStream.of(files.heading(), lines -> files.export(one -> lines.accept(line(one))));
  }

  private static String line(ServiceView service) {
    return new Csv()
        .text(service.name())
        .text(service.owner())
        .text(service.team())
        .value(service.criticality())
        .value(service.liveFrom())
        .end();
  }
}
