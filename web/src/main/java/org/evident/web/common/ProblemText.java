package org.evident.web.common;

import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.time.ZoneOffset;
import java.util.Collections;
import org.evident.kernel.RuleBroken;

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

  /** Answers what has not reached a path or page with a refusal, in the reader's language. */
  static void send(
      HttpServletRequest request, HttpServletResponse response, int status, RuleBroken broken)
      throws IOException {
    String sentence =
        Sentences.of(
            broken, Sentences.locale(Collections.list(request.getLocales())), () -> ZoneOffset.UTC);
    String id = RequestIds.of(request);
    response.setStatus(status);
    response.setHeader(RequestIds.HEADER, id);
    response.setContentType(TYPE);
    response.setCharacterEncoding("UTF-8");
    response.getWriter().write(of(status, broken.rule(), null, sentence, id));
  }

  private static String title(int status) {
    Response.Status known = Response.Status.fromStatusCode(status);
    return known == null ? "Unprocessable Content" : known.getReasonPhrase();
  }
}
