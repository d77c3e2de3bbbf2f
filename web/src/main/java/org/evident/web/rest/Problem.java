package org.evident.web.rest;

import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** Answers a refused request by RFC 9457, with the rule and the field to mend. */
final class Problem {

  private static final MediaType TYPE = new MediaType("application", "problem+json");

  private Problem() {}

  static Response of(int status, String rule, String field, String sentence) {
    JsonObjectBuilder body =
        Json.createObjectBuilder()
            .add("type", "about:blank")
            .add("title", title(status))
            .add("status", status)
            .add("detail", sentence);
    if (rule != null) {
      body.add("rule", rule);
    }
    if (field != null) {
      body.add("field", field);
    }
    Response.ResponseBuilder answer =
        Response.status(status).type(TYPE).entity(body.build().toString());
    if (status == Response.Status.UNAUTHORIZED.getStatusCode()) {
      answer.header(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
    }
    return answer.build();
  }

  private static String title(int status) {
    Response.Status known = Response.Status.fromStatusCode(status);
    return known == null ? "Unprocessable Content" : known.getReasonPhrase();
  }
}
