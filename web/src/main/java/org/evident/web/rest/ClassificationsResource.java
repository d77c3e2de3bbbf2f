package org.evident.web.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.evident.foundation.classification.boundary.Classifications;
import org.evident.foundation.classification.rule.Classification;

/** How confidential records are. */
@Path("classifications")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ClassificationsResource {

  @Inject private Classifications classifications;

  /** How confidential the record of a number is. */
  @GET
  @Path("{number}")
  public Level of(@PathParam("number") String number) {
    return new Level(number, classifications.of(number));
  }

  /** Classifies a record, with a reason. */
  @PUT
  @Path("{number}")
  public Level set(@PathParam("number") String number, Wish wish) {
    Classification level = wish == null ? null : wish.level();
    return new Level(
        number, classifications.set(number, level, wish == null ? null : wish.reason()));
  }

  /** A record and how confidential it is. */
  public record Level(String number, Classification level) {}

  /** How confidential a record is to be, and why. */
  public record Wish(Classification level, String reason) {}
}
