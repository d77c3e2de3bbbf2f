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
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.evident.foundation.attachment.boundary.AttachmentView;
import org.evident.foundation.attachment.boundary.Contents;
import org.evident.foundation.attachment.boundary.NewFile;
import org.evident.foundation.classification.rule.Classification;
import org.evident.foundation.register.boundary.RecordFiles;

/** The files of simple records. */
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
public class RecordAttachmentsResource {

  private static final String FILES = RecordsResource.KIND + "/{number}/attachments";

  @Context private HttpHeaders headers;

  @Inject private RecordFiles files;
  @Inject private Contents contents;

  /** The files of a record you see, with their checksums. */
  @GET
  @Path(FILES)
  public List<AttachmentView> of(
      @PathParam("kind") String kind, @PathParam("number") String number) {
    return files.of(kind, number);
  }

  /**
   * Attaches a file, which is the request's body.
   *
   * @param name the file's name; how it ends has to fit what the file is
   * @param visible whether people of the customer see it; what they send themselves they see anyway
   * @param level how confidential it is, INTERNAL if left out
   */
  @POST
  @Path(FILES)
  @Consumes(MediaType.WILDCARD)
  @APIResponseSchema(
      value = AttachmentView.class,
      responseCode = "201",
      responseDescription = "The file")
  public Response attach(
      @PathParam("kind") String kind,
      @PathParam("number") String number,
      @QueryParam("name") String name,
      @QueryParam("visible") boolean visible,
      @QueryParam("level") String level,
      @RequestBody(
              description = "The bytes of the file",
              content = @Content(mediaType = MediaType.APPLICATION_OCTET_STREAM))
          InputStream body)
      throws IOException {
    NewFile file = new NewFile(name, visible, Classification.named(level));
    try (Spooled sent = Spooled.of(name, headers, body);
        InputStream bytes = sent.stream()) {
      return Response.status(201).entity(files.add(kind, number, file, bytes)).build();
    }
  }

  /** The bytes of a file, to be kept and not to be shown. */
  @GET
  @Path(FILES + "/{id}")
  @Produces(MediaType.APPLICATION_OCTET_STREAM)
  @APIResponse(
      responseCode = "200",
      description = "The bytes",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_OCTET_STREAM,
              schema = @Schema(type = SchemaType.STRING, format = "binary")))
  public Response read(
      @PathParam("kind") String kind,
      @PathParam("number") String number,
      @PathParam("id") long id) {
    return Downloads.of(files.open(kind, number, id), contents);
  }

  /** Takes a file off, with a reason. */
  @POST
  @Path(FILES + "/{id}/removal")
  @Consumes(MediaType.APPLICATION_JSON)
  public List<AttachmentView> remove(
      @PathParam("kind") String kind,
      @PathParam("number") String number,
      @PathParam("id") long id,
      Reason reason) {
    return files.remove(kind, number, id, reason == null ? null : reason.reason());
  }

  /** Why a file is taken off. */
  public record Reason(String reason) {}
}
