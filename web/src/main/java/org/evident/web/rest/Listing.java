package org.evident.web.rest;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.evident.kernel.Page;
import org.evident.kernel.RuleBroken;

/** Which part of a list in the order of its keys is asked for. */
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
      schema =
          @Schema(type = SchemaType.INTEGER, minimum = "1", maximum = "200", defaultValue = "200"))
  private String limit;

  String after() {
    return after;
  }

  int limit() {
    return limit(limit, Page.MOST);
  }

  /** The key as a number, 0 without one. */
  long afterId() {
    Long id = id("after", after);
    return id == null ? 0 : id;
  }

  static int limit(String given, int usual) {
    if (given == null) {
      return usual;
    }
    if (!given.matches("\\d{1,3}")
        || Integer.parseInt(given) < 1
        || Integer.parseInt(given) > Page.MOST) {
      throw RuleBroken.at("limit", "API.LIMIT", given, Page.MOST);
    }
    return Integer.parseInt(given);
  }

  static Long id(String name, String key) {
    if (key == null || key.isEmpty()) {
      return null;
    }
    if (!key.matches("\\d{1,18}")) {
      throw RuleBroken.at(name, "API.KEY", key);
    }
    return Long.valueOf(key);
  }
}
