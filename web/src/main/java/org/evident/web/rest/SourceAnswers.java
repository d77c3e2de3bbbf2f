package org.evident.web.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.HttpHeaders;
import java.time.Instant;
import java.util.Locale;
import org.evident.assurance.availability.boundary.CheckSourceView;
import org.evident.foundation.monitoring.boundary.PullSource;
import org.evident.foundation.monitoring.boundary.SeriesSource;
import org.evident.foundation.party.boundary.Callers;
import org.evident.supply.capacity.boundary.SourceView;
import org.evident.web.common.Sentences;

/** Tells programs where measurements are pulled from, with its failures in the caller's language. */
@ApplicationScoped
public class SourceAnswers {

  @Inject private Callers callers;

  /** The source of a metric's samples. */
  public Source of(SourceView view, HttpHeaders headers) {
    return told(view.metric(), null, null, view.pull(), locale(headers));
  }

  /** The source of a service's checks. */
  public Source of(CheckSourceView view, HttpHeaders headers) {
    return told(null, view.service(), view.up().from(), view.pull(), locale(headers));
  }

  /** The source of many series. */
  public Source of(SeriesSource source, HttpHeaders headers) {
    return told(null, null, source.upFrom(), source.pull(), locale(headers));
  }

  /** Why something did not go, in the caller's language; null where it did. */
  public String sentence(PullSource.Reason reason, HttpHeaders headers) {
    return sentence(reason, locale(headers));
  }

  private Source told(
      String metric, String service, Double upFrom, PullSource pull, Locale locale) {
    return new Source(
        metric,
        service,
        upFrom,
        pull.address(),
        pull.query(),
        pull.stepSeconds(),
        pull.since(),
        pull.active(),
        pull.state(),
        pull.readTo(),
        pull.workedAt(),
        pull.triedAt(),
        pull.nextAt(),
        pull.failures(),
        sentence(pull.failure(), locale),
        pull.taken(),
        pull.rejected(),
        sentence(pull.rejection(), locale),
        pull.version());
  }

  private String sentence(PullSource.Reason reason, Locale locale) {
    return reason == null ? null : Sentences.of(reason.broken(), locale, callers::zone);
  }

  private static Locale locale(HttpHeaders headers) {
    return Sentences.locale(headers.getAcceptableLanguages());
  }

  /**
   * A source and how reading from it goes.
   *
   * @param metric whose samples it gives, if it gives samples
   * @param service whose checks it gives, if it gives checks
   * @param upFrom from which value on the service was up
   * @param state PAUSED, NEW, FAILING, BEHIND or CURRENT
   * @param readTo up to where everything has been read
   * @param failures how many answers in a row were none
   * @param failure why the last one was none
   * @param samples how many new samples or checks have come from it
   * @param rejected how many of its values were none
   * @param rejection why the last of them was none
   */
  public record Source(
      String metric,
      String service,
      Double upFrom,
      String address,
      String query,
      int stepSeconds,
      Instant since,
      boolean active,
      String state,
      Instant readTo,
      Instant workedAt,
      Instant triedAt,
      Instant nextAt,
      int failures,
      String failure,
      long samples,
      long rejected,
      String rejection,
      long version) {}
}
