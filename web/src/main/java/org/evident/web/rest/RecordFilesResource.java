package org.evident.web.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
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
import org.evident.foundation.register.boundary.RecordFilter;
import org.evident.foundation.register.boundary.RegisterImports;
import org.evident.foundation.register.boundary.Registered;
import org.evident.foundation.register.boundary.Registers;
import org.evident.foundation.register.rule.Field;
import org.evident.foundation.register.rule.FieldType;
import org.evident.foundation.register.rule.Form;
import org.evident.foundation.register.rule.Values;
import org.evident.kernel.Csv;

/** Files of simple records: taken in as a whole or not at all, and given out in the same form. */
@Path("records/{kind}")
public class RecordFilesResource {

  @Inject private Registers registers;
  @Inject private RegisterImports imports;
  @Inject private ImportAnswers answers;
  @Context private HttpHeaders headers;

  /**
   * Takes in a file (RFC 4180, UTF-8, at most 5,000 lines) whose {@code ref} column names each record, so that the same file again changes nothing.
   *
   * @param zone the zone of times without an offset
   * @param reason why changed lines differ from what is there, for those without a {@code reason} of their own
   * @param dryRun whether everything is checked and counted and nothing is stored
   * @return 200 with the counts, or 422 with every problem and nothing stored
   */
  @POST
  @Path("import")
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
      @PathParam("kind") String kind,
      @QueryParam("zone") String zone,
      @QueryParam("reason") String reason,
      @QueryParam("dryRun") boolean dryRun,
      InputStream file) {
    return answers.of(imports.read(kind, file, zone, reason, dryRun), headers);
  }

  /** An empty file with the right heading. */
  @GET
  @Path("template.csv")
  @Produces("text/csv")
  public String template(@PathParam("kind") String kind) {
    return RegisterImports.heading(registers.form(kind)) + "\r\n";
  }

  /** All records of a kind, or those of a service, a month or a standing; withdrawn ones are left out. */
  @GET
  @Path("export.csv")
  @Produces("text/csv")
  public StreamingOutput export(
      @PathParam("kind") String kind,
      @QueryParam("service") String service,
      @QueryParam("period") String period,
      @QueryParam("standing") String standing) {
    Form form = registers.form(kind);
    return CsvStream.of(
        "number," + RegisterImports.heading(form).replaceAll(",reason$", ""),
        lines ->
            registers.export(
                kind,
                new RecordFilter(service, period, standing, null),
                record -> {
                  if (!record.withdrawn()) {
                    lines.accept(line(form, record));
                  }
                }));
  }

  private static String line(Form form, Registered record) {
    Csv line = new Csv().value(record.number()).text(record.ref());
    for (Field field : form.fields()) {
      Object value = record.values().of(field.name());
      if (field.type() == FieldType.TEXT) {
        line.text((String) value);
      } else {
        line.value(Values.written(value));
      }
    }
    return line.end();
  }
}
