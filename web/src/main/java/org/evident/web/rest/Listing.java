package org.evident.web.rest;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.evident.kernel.Page;
import org.evident.kernel.RuleBroken;

/** Which part of a list is asked for. */
public class Listing {

  @QueryParam("after")
  @DefaultValue("")
  @Parameter(
      description =
          "The key of the last row of the page before, as the Link header of its answer has it")
  private String after;

  @QueryParam("limit")
  @Parameter(
      description = "How many rows at most",
      schema = @Schema(minimum = "1", maximum = "200", defaultValue = "200"))
  private Integer limit;

  String after() {
    return after;
  }

  int limit() {
    if (limit == null) {
      return Page.MOST;
    }
    if (limit < 1 || limit > Page.MOST) {
      throw RuleBroken.at("limit", "API.LIMIT", limit, Page.MOST);
    }
    return limit;
  }
}
