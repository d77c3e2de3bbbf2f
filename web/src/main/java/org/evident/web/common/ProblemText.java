package org.evident.web.common;

import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.core.Response;

/** A refusal after RFC 9457, with the rule, the field to mend and the id of the request. */
public final class ProblemText {

  /** Its media type. */
  public static final String TYPE = "application/problem+json";

  private ProblemText() {}

  /** The body; field is null where the record as a whole is meant. */
  public static String of(
      int status, String rule, String field, String sentence, String requestId) {
    JsonObjectBuilder body =
        Json.createObjectBuilder()
            .add("type", "about:blank")
            .add("title", title(status))
            .add("status", status)
            .add("detail", sentence)
            .add("rule", rule)
            .add("requestId", requestId);
    if (field != null) {
      body.add("field", field);
    }
    return body.build().toString();
  }

  private static String title(int status) {
    Response.Status known = Response.Status.fromStatusCode(status);
    return known == null ? "Unprocessable Content" : known.getReasonPhrase();
  }
}
