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
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.evident.foundation.attachment.boundary.Contents;
import org.evident.resolution.incident.boundary.ExportForm;
import org.evident.resolution.incident.boundary.ExportView;
import org.evident.resolution.incident.boundary.ExportWish;
import org.evident.resolution.incident.boundary.IncidentExports;
import org.evident.web.common.Sentences;

/** The list of incidents as a file. */
@Path("exports")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ExportsResource {

  private static final String XLSX =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  @Inject private IncidentExports exports;
  @Inject private Contents contents;
  @Context private HttpHeaders headers;

  /**
   * The incidents you see as CSV, at most 5,000; the last line says how many.
   *
   * @param filter as the address of the list's page has it, such as {@code unsolved=true&priority=P1}
   */
  @GET
  @Path("incidents.csv")
  @Produces("text/csv")
  @APIResponse(
      responseCode = "200",
      description = "The file",
      content = @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING)))
  public Response csv(@QueryParam("filter") String filter) {
    return file(ExportWish.of(filter), ExportForm.CSV);
  }

  /**
   * The incidents you see as a workbook, at most 5,000; the last line says how many.
   *
   * @param filter as the address of the list's page has it, such as {@code unsolved=true&priority=P1}
   */
  @GET
  @Path("incidents.xlsx")
  @Produces(XLSX)
  @APIResponse(
      responseCode = "200",
      description = "The file",
      content =
          @Content(mediaType = XLSX, schema = @Schema(type = SchemaType.STRING, format = "binary")))
  public Response xlsx(@QueryParam("filter") String filter) {
    return file(ExportWish.of(filter), ExportForm.XLSX);
  }

  /** Orders a file of the incidents you see, whatever their number. */
  @POST
  @APIResponseSchema(
      value = ExportView.class,
      responseCode = "202",
      responseDescription = "The order, waiting for its turn")
  public Response order(Order order) {
    ExportWish wish = ExportWish.of(order == null ? null : order.filter());
    ExportForm form = order == null ? null : order.form();
    return Response.status(202).entity(exports.order(wish, form, language())).build();
  }

  /** Your newest orders. */
  @GET
  public List<ExportView> mine() {
    return exports.mine();
  }

  /** One of your orders, with how far it is. */
  @GET
  @Path("{number}")
  public ExportView one(@PathParam("number") String number) {
    return exports.one(number);
  }

  /** The file of an order that is ready. */
  @GET
  @Path("{number}/file")
  @Produces(MediaType.APPLICATION_OCTET_STREAM)
  @APIResponse(
      responseCode = "200",
      description = "The bytes",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_OCTET_STREAM,
              schema = @Schema(type = SchemaType.STRING, format = "binary")))
  public Response read(@PathParam("number") String number) {
    ExportView order = exports.one(number);
    String name = number + "." + order.form().toLowerCase(Locale.ROOT);
    return Downloads.of(name, exports.content(number), contents).build();
  }

  private Response file(ExportWish wish, ExportForm form) {
    byte[] bytes = exports.file(wish, form, language());
    return Response.ok(bytes, form.mediaType())
        .header(HttpHeaders.CONTENT_DISPOSITION, Downloads.disposition("incidents" + form.ending()))
        .build();
  }

  private Locale language() {
    return Sentences.locale(headers.getAcceptableLanguages());
  }

  /**
   * In which form, and which incidents.
   *
   * @param filter as the address of the list's page has it, such as {@code unsolved=true&priority=P1}; empty for all
   */
  public record Order(ExportForm form, String filter) {}
}
