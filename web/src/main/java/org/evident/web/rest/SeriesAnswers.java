package org.evident.web.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.HttpHeaders;
import java.time.Instant;
import java.util.List;
import org.evident.foundation.monitoring.boundary.Feeds;
import org.evident.foundation.monitoring.boundary.SeriesSource;
import org.evident.foundation.monitoring.boundary.SeriesView;
import org.evident.foundation.monitoring.rule.SeriesState;
import org.evident.web.rest.SourceAnswers.Source;

/** Tells programs of sources of many series, with failures in the caller's language. */
@ApplicationScoped
public class SeriesAnswers {

  @Inject private SourceAnswers answers;

  /** A source. */
  public Spread of(SeriesSource source, HttpHeaders headers) {
    return new Spread(
        source.number(),
        source.name(),
        source.feeds(),
        source.labels(),
        source.assigned(),
        source.unassigned(),
        source.failing(),
        source.withdrawnAt(),
        answers.of(source, headers));
  }

  /** A series. */
  public Series of(SeriesView one, HttpHeaders headers) {
    return new Series(
        one.id(),
        one.labels(),
        one.state(),
        one.reading(),
        one.subject(),
        one.name(),
        one.lastAt(),
        one.readTo(),
        one.failures(),
        answers.sentence(one.failure(), headers),
        one.taken(),
        one.rejected(),
        answers.sentence(one.rejection(), headers),
        one.version());
  }

  /**
   * A source of many series.
   *
   * @param labels by which series are told from each other
   * @param assigned how many series are kept
   * @param unassigned how many wait for somebody to say what they are of
   * @param failing how many could not be kept last
   * @param source where it is and how asking it goes
   */
  public record Spread(
      String number,
      String name,
      Feeds feeds,
      List<String> labels,
      long assigned,
      long unassigned,
      long failing,
      Instant withdrawnAt,
      Source source) {}

  /**
   * A series, what it is of, and how reading it goes.
   *
   * @param labels each label with its value
   * @param reading NEW, FAILING, BEHIND or CURRENT, of one that is kept
   * @param subject the number of the metric or service it is of
   * @param lastAt the instant of its last value
   * @param readTo up to where everything of it has been kept
   * @param failures how many times in a row it could not be kept
   * @param failure why
   * @param samples how many new measurements have come from it
   * @param rejected how many of its values were none
   * @param rejection why the last of them was none
   */
  public record Series(
      long id,
      String labels,
      SeriesState state,
      String reading,
      String subject,
      String name,
      Instant lastAt,
      Instant readTo,
      int failures,
      String failure,
      long samples,
      long rejected,
      String rejection,
      long version) {}
}
