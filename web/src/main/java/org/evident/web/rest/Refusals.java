package org.evident.web.rest;

import jakarta.ejb.EJBAccessException;
import jakarta.ejb.EJBException;
import jakarta.inject.Inject;
import jakarta.json.bind.JsonbException;
import jakarta.persistence.OptimisticLockException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.Comparator;
import java.util.Locale;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.evident.foundation.party.boundary.Callers;
import org.evident.foundation.revision.boundary.Revisions;
import org.evident.kernel.RuleBroken;
import org.evident.web.common.RequestIds;
import org.evident.web.common.Sentences;
import org.evident.web.common.Unsaid;

/** Turns whatever went wrong into a problem a program can read and a person can act on. */
@Provider
public class Refusals implements ExceptionMapper<Throwable> {

  private static final Logger LOG = Logger.getLogger(Refusals.class.getName());

  @Context private HttpHeaders headers;
  @Context private HttpServletRequest request;
  @Inject private Callers callers;

  @Override
  public Response toResponse(Throwable thrown) {
    Throwable cause = unwrap(thrown);
    if (cause instanceof RuleBroken broken) {
      return answer(broken);
    }
    if (cause instanceof ConstraintViolationException invalid) {
      return Unsaid.in(invalid).map(this::answer).orElseGet(() -> invalid(invalid));
    }
    if (cause instanceof EJBAccessException) {
      return refused(403, "ACC-1");
    }
    if (cause instanceof OptimisticLockException) {
      return refused(409, "REC-2");
    }
    if (cause instanceof WebApplicationException web) {
      return refused(web.getResponse().getStatus());
    }
    if (cause instanceof JsonbException || cause instanceof jakarta.json.JsonException) {
      return refused(400, "API-1");
    }
    LOG.log(Level.SEVERE, thrown, () -> "Unexpected, request " + RequestIds.of(request));
    return refused(500, "API-2", RequestIds.of(request));
  }

  /** What the container itself refuses: no such path, verb or form. */
  private Response refused(int status) {
    String path = request.getRequestURI();
    return switch (status) {
      case 404 -> refused(status, "API.PATH", path);
      case 405 -> refused(status, "API.METHOD", request.getMethod(), path);
      case 406, 415 -> refused(status, "API.FORM");
      default -> refused(status, "API-1");
    };
  }

  private Response answer(RuleBroken broken) {
    return answer(
        status(broken),
        broken.rule(),
        broken.field(),
        Sentences.of(broken, locale(), callers::zone));
  }

  private Response answer(int status, String rule, String field, String sentence) {
    String id = RequestIds.of(request);
    LOG.fine(() -> "Refused by " + rule + " with " + status + ", request " + id);
    return Problem.of(status, rule, field, sentence, id);
  }

  private Response refused(int status, String rule, Object... values) {
    RuleBroken broken = new RuleBroken(rule, values);
    return answer(status, rule, null, Sentences.of(broken, locale(), callers::zone));
  }

  private Response invalid(ConstraintViolationException invalid) {
    ConstraintViolation<?> first =
        invalid.getConstraintViolations().stream()
            .min(Comparator.comparing(v -> v.getPropertyPath().toString()))
            .orElseThrow();
    String field = Unsaid.field(first);
    return answer(
        422,
        "API-3",
        field,
        field + ": " + first.getMessage() + " (" + first.getInvalidValue() + ")");
  }

  private Locale locale() {
    return Sentences.locale(headers.getAcceptableLanguages());
  }

  private static int status(RuleBroken broken) {
    return switch (broken.rule()) {
      case "PTY-1" -> 401;
      case "REC-1" -> 404;
      case "REC-2" -> Revisions.SEEN.equals(broken.field()) ? 412 : 409;
      case "REC-3" -> 409;
      case "REC-4" -> 428;
      case "PTY-17" -> 429;
      case "ACC-1",
          "PTY.SCOPES",
          "LEAD-3",
          "LEAD-3.ROLE",
          "INC.OVERRIDE",
          "PTY-10",
          "PTY-16",
          "SOD-1",
          "SOD-2",
          "SOD-5",
          "SOD-6" ->
          403;
      default -> 422;
    };
  }

  private static Throwable unwrap(Throwable thrown) {
    Throwable at = thrown;
    while ((at instanceof EJBException && !(at instanceof EJBAccessException)
            || at instanceof jakarta.ws.rs.ProcessingException)
        && at.getCause() != null) {
      at = at.getCause();
    }
    return at;
  }
}
