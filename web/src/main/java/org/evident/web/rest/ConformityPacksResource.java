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
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.evident.conformity.requirement.boundary.ConformityPacks;
import org.evident.conformity.requirement.boundary.ConformityWish;
import org.evident.conformity.requirement.boundary.PackView;
import org.evident.conformity.requirement.boundary.PackWish;
import org.evident.conformity.requirement.boundary.PackWords;
import org.evident.conformity.requirement.rule.ConformityStatus;
import org.evident.conformity.requirement.rule.Mapping;
import org.evident.foundation.attachment.boundary.Contents;
import org.evident.kernel.RuleBroken;
import org.evident.web.common.PackVoice;
import org.evident.web.common.Sentences;

/** Requirements with the records behind them, to be taken away as one ZIP. */
@Path("conformity/packs")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ConformityPacksResource {

  private static final String ZIP = "application/zip";

  @Inject private ConformityPacks packs;
  @Inject private PackVoice voice;
  @Inject private Contents contents;
  @Context private HttpHeaders headers;

  /**
   * A workbook of the requirements, the records that break and meet them and the actions on them as CSV, and a manifest with
   * the SHA-256 of each and what is missing; at most 5,000 records.
   *
   * @param requirement the only requirement; those that fit the rest without it
   * @param day as of which day, such as {@code 2026-01-31}; today without it
   * @param section a part of the standard, such as {@code 8.6}
   * @param process the key of a process, such as {@code incident}
   * @param owner login of who owns the process
   * @param standard what else to look them up by
   * @param reference the clause or practice there, such as {@code 8.5}
   * @param status what is shown of them
   */
  @GET
  @Path("pack.zip")
  @Produces(ZIP)
  @APIResponse(
      responseCode = "200",
      description = "The pack",
      content =
          @Content(mediaType = ZIP, schema = @Schema(type = SchemaType.STRING, format = "binary")))
  public Response pack(
      @QueryParam("requirement") String requirement,
      @QueryParam("day") String day,
      @QueryParam("section") String section,
      @QueryParam("process") String process,
      @QueryParam("owner") String owner,
      @QueryParam("standard") Mapping standard,
      @QueryParam("reference") String reference,
      @QueryParam("status") ConformityStatus status) {
    Order order = new Order(requirement, day, section, process, owner, standard, reference, status);
    byte[] bytes = packs.file(order.wish(), words());
    return Response.ok(bytes, ZIP)
        .header(HttpHeaders.CONTENT_DISPOSITION, Downloads.disposition("pack.zip"))
        .build();
  }

  /** Orders a pack, whatever the number of its records; of those that meet one condition at most 5,000 are listed. */
  @POST
  @APIResponseSchema(
      value = PackView.class,
      responseCode = "202",
      responseDescription = "The order, waiting for its turn")
  public Response order(Order order) {
    PackWish wish = order == null ? new PackWish(null, ConformityWish.all(null)) : order.wish();
    return Response.status(Response.Status.ACCEPTED).entity(packs.order(wish, words())).build();
  }

  /** Your newest orders. */
  @GET
  public List<PackView> mine() {
    return packs.mine();
  }

  /** One of your orders, with how far it is. */
  @GET
  @Path("{number}")
  public PackView one(@PathParam("number") String number) {
    return packs.one(number);
  }

  /** The pack of an order that is ready. */
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
    return Downloads.of(number + ".zip", packs.content(number), contents).build();
  }

  private PackWords words() {
    return voice.in(Sentences.locale(headers.getAcceptableLanguages()));
  }

  /**
   * Which requirements a pack is about; empty for all.
   *
   * @param requirement the only requirement; those that fit the rest without it
   * @param day as of which day, such as {@code 2026-01-31}; today without it
   * @param section a part of the standard, such as {@code 8.6}
   * @param process the key of a process, such as {@code incident}
   * @param owner login of who owns the process
   * @param standard what else to look them up by
   * @param reference the clause or practice there, such as {@code 8.5}
   * @param status what is shown of them
   */
  public record Order(
      String requirement,
      String day,
      String section,
      String process,
      String owner,
      Mapping standard,
      String reference,
      ConformityStatus status) {

    PackWish wish() {
      return new PackWish(
          requirement == null || requirement.isBlank() ? null : requirement,
          new ConformityWish(
              date(day), null, section, process, owner, standard, reference, status));
    }

    private static LocalDate date(String text) {
      try {
        return text == null || text.isBlank() ? null : LocalDate.parse(text);
      } catch (DateTimeException unreadable) {
        throw RuleBroken.at("day", "CNF.DAY", text);
      }
    }
  }
}
