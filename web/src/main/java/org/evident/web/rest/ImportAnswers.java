package org.evident.web.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Locale;
import org.evident.foundation.party.boundary.Callers;
import org.evident.foundation.register.boundary.ImportResult;
import org.evident.foundation.register.boundary.LineProblem;
import org.evident.web.common.Sentences;

/** What became of a file of records: 200 with the counts, or 422 with every problem in the reader's language. */
@ApplicationScoped
class ImportAnswers {

  @Inject private Callers callers;

  Response of(ImportResult result, HttpHeaders headers) {
    int status = result.problems().isEmpty() ? 200 : 422;
    Locale locale = Sentences.locale(headers.getAcceptableLanguages());
    return Response.status(status).entity(json(result, locale)).build();
  }

  private JsonObject json(ImportResult result, Locale locale) {
    JsonArrayBuilder problems = Json.createArrayBuilder();
    for (LineProblem problem : result.problems()) {
      problems.add(
          Json.createObjectBuilder()
              .add("line", problem.line())
              .add("field", problem.field())
              .add("value", problem.value())
              .add("rule", problem.broken().rule())
              .add("detail", Sentences.of(problem.broken(), locale, callers::zone)));
    }
    return Json.createObjectBuilder()
        .add("stored", result.stored())
        .add("lines", result.lines())
        .add("added", result.added())
        .add("corrected", result.corrected())
        .add("unchanged", result.unchanged())
        .add("problems", problems)
        .build();
  }
}
