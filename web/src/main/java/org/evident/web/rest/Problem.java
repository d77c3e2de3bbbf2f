package org.evident.web.rest;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.evident.web.common.ProblemText;

/** Answers a refused request by RFC 9457, with the rule and the field to mend. */
final class Problem {

  private Problem() {}

  static Response of(int status, String rule, String field, String sentence, String requestId) {
    Response.ResponseBuilder answer =
        Response.status(status)
            .type(ProblemText.TYPE)
            .entity(ProblemText.of(status, rule, field, sentence, requestId));
    if (status == Response.Status.UNAUTHORIZED.getStatusCode()) {
      answer.header(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
    }
    return answer.build();
  }
}
