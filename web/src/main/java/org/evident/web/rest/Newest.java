package org.evident.web.rest;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.evident.kernel.Page;

/** Which part of a list with the newest first is asked for. */
public class Newest {

  @QueryParam("before")
  @Parameter(
      description =
          "The key of the last row of the page before, as `next` and the Link header of its answer have it")
  private String before;

  @QueryParam("limit")
  @Parameter(
      description = "How many rows at most",
      schema =
          @Schema(type = SchemaType.INTEGER, minimum = "1", maximum = "200", defaultValue = "50"))
  private String limit;

  /** The key as it is. */
  String before() {
    return before;
  }

  /** The key as a number, null without one. */
  Long beforeId() {
    return Listing.id("before", before);
  }

  int limit() {
    return Listing.limit(limit, Page.USUAL);
  }
}
