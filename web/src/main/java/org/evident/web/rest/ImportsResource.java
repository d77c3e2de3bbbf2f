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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.evident.foundation.revision.boundary.Changeable;
import org.evident.kernel.Csv;
import org.evident.resolution.incident.boundary.ImportProfiles;
import org.evident.resolution.incident.boundary.ImportRunView;
import org.evident.resolution.incident.boundary.IncidentImports;
import org.evident.resolution.incident.boundary.RequestImport;

/** Imports of another tool's incident log. */
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
public class ImportsResource {

  @Inject private IncidentImports imports;
  @Inject private ImportProfiles profiles;

  /**
   * Uploads a log, plain or gzip, as the request's body and orders its import.
   *
   * @param profile the name of the import profile that says how columns are read
   * @param customer the number of the customer whose incidents these are
   * @param zone the IANA zone of the log's local times
   * @param owner the login of whoever owns services the log names and nobody knows yet
   * @param team the team of such services
   * @param dryRun whether to read only, and keep nothing
   */
  @POST
  @APIResponseSchema(
      value = ImportRunView.class,
      responseCode = "202",
      responseDescription = "The import, waiting for its turn")
  @Path("imports")
  @Consumes(MediaType.WILDCARD)
  public Response request(
      @QueryParam("profile") String profile,
      @QueryParam("customer") String customer,
      @QueryParam("zone") String zone,
      @QueryParam("owner") String owner,
      @QueryParam("team") String team,
      @QueryParam("dryRun") boolean dryRun,
      @RequestBody(
              description = "The log as CSV with a heading, plain or packed by gzip",
              content = {
                @Content(mediaType = "text/csv"),
                @Content(mediaType = "application/gzip"),
                @Content(mediaType = "application/octet-stream")
              })
          InputStream file)
      throws IOException {
    RequestImport options = new RequestImport(profile, customer, zone, owner, team, dryRun);
    return Response.status(202).entity(imports.request(options, file)).build();
  }

  /** The imports, newest first. */
  @GET
  @Path("imports")
  public List<ImportRunView> list(@BeanParam Listing listing) {
    return new Listed<>(imports.page(listing.after(), listing.limit()));
  }

  /** One import with how far it is. */
  @GET
  @Path("imports/{number}")
  public ImportRunView one(@PathParam("number") String number) {
    return imports.run(number);
  }

  /** Stops an import at its next checkpoint. */
  @POST
  @Path("imports/{number}/stop")
  public ImportRunView stop(@PathParam("number") String number) {
    return imports.stop(number);
  }

  /** Lets a stopped or failed import go on. */
  @POST
  @Path("imports/{number}/resume")
  public ImportRunView resume(@PathParam("number") String number) {
    return imports.resume(number);
  }

  /** The rejection file: line, field, value and reason of what could not be read. */
  @GET
  @Path("imports/{number}/rejections.csv")
  @Produces("text/csv")
  public StreamingOutput rejections(@PathParam("number") String number) {
    imports.run(number);
    return CsvStream.of(
        "line,field,value,reason",
        lines ->
            imports.rejections(
                number,
                r ->
                    lines.accept(
                        new Csv()
                            .value(r.line())
                            .value(r.field())
                            .text(r.value())
                            .value(r.reason())
                            .end())));
  }

  /** How the columns of a log are read. */
  @GET
  @Path("import-profiles/{name}")
  @Revised(Changeable.IMPORT_PROFILE)
  public String profile(@PathParam("name") String name) {
    return profiles.definition(name);
  }

  /** Writes a profile, new or changed. */
  @PUT
  @Path("import-profiles/{name}")
  @APIResponse(responseCode = "204", description = "Written")
  @Consumes(MediaType.APPLICATION_JSON)
  @Revised(Changeable.IMPORT_PROFILE)
  public Response writeProfile(@PathParam("name") String name, String definition) {
    profiles.write(name, definition);
    return Response.noContent().build();
  }
}
