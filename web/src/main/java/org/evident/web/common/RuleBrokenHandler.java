package org.evident.web.common;

import jakarta.ejb.EJBAccessException;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.faces.event.ExceptionQueuedEventContext;
import jakarta.faces.event.PhaseId;
import jakarta.persistence.OptimisticLockException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.ConstraintViolationException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import org.evident.kernel.RuleBroken;

/** Shows a broken rule as a sentence on the page it was broken on, with everything typed still there. */
public class RuleBrokenHandler extends ExceptionHandlerWrapper {

  RuleBrokenHandler(ExceptionHandler next) {
    super(next);
  }

  @Override
  public void handle() {
    Iterator<ExceptionQueuedEvent> events = getUnhandledExceptionQueuedEvents().iterator();
    while (events.hasNext()) {
      ExceptionQueuedEventContext event = events.next().getContext();
      Optional<RuleBroken> broken = broken(event.getException());
      if (broken.isPresent() && event.getPhaseId() != PhaseId.RENDER_RESPONSE) {
        events.remove();
        answer(event.getContext(), broken.get());
      }
    }
    getWrapped().handle();
  }

  private static void answer(FacesContext faces, RuleBroken broken) {
    if (SentFiles.NONE.equals(broken.rule())) {
      refuse(faces, broken);
      return;
    }
    if (faces.isPostback()) {
      String sentence =
          Sentences.of(
              broken,
              faces.getViewRoot().getLocale(),
              () -> CDI.current().select(Me.class).get().zone());
      faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, sentence, null));
      return;
    }
    boolean forbidden = "ACC-1".equals(broken.rule());
    try {
      faces
          .getExternalContext()
          .responseSendError(
              forbidden ? HttpServletResponse.SC_FORBIDDEN : HttpServletResponse.SC_NOT_FOUND,
              null);
      faces.responseComplete();
    } catch (IOException gone) {
      throw new UncheckedIOException(gone);
    }
  }

  /** Without its files a form is not what the page has sent: there is nothing on it to correct. */
  private static void refuse(FacesContext faces, RuleBroken broken) {
    try {
      ProblemText.send(
          (HttpServletRequest) faces.getExternalContext().getRequest(),
          (HttpServletResponse) faces.getExternalContext().getResponse(),
          HttpServletResponse.SC_UNSUPPORTED_MEDIA_TYPE,
          broken);
      faces.responseComplete();
    } catch (IOException gone) {
      throw new UncheckedIOException(gone);
    }
  }

  private static Optional<RuleBroken> broken(Throwable thrown) {
    for (Throwable at = thrown; at != null; at = at.getCause()) {
      if (at instanceof RuleBroken broken) {
        return Optional.of(broken);
      }
      if (at instanceof ConstraintViolationException invalid) {
        return Unsaid.in(invalid).or(() -> Optional.of(new RuleBroken("API-3", fields(invalid))));
      }
      if (at instanceof EJBAccessException) {
        return Optional.of(new RuleBroken("ACC-1"));
      }
      if (at instanceof OptimisticLockException) {
        return Optional.of(new RuleBroken("REC-2", ""));
      }
    }
    return Optional.empty();
  }

  /** What is wrong in a command, in the words of the labels of its fields. */
  private static String fields(ConstraintViolationException invalid) {
    ResourceBundle words = Texts.in(FacesContext.getCurrentInstance().getViewRoot().getLocale());
    return invalid.getConstraintViolations().stream()
        .map(Unsaid::field)
        .map(
            field ->
                words.containsKey("field." + field) ? words.getString("field." + field) : field)
        .distinct()
        .sorted()
        .collect(Collectors.joining(", "));
  }
}
