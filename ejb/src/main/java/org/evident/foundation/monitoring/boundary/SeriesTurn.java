package org.evident.foundation.monitoring.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.evident.foundation.monitoring.rule.PullPace;
import org.evident.kernel.RuleBroken;

/**
 * Asks one source of many series, and says when it is asked next. Each series is kept by itself and its span noted after that,
 * so one that cannot be kept waits and is tried again while the others go on.
 */
@ApplicationScoped
public class SeriesTurn {

  private static final Logger LOG = Logger.getLogger(SeriesTurn.class.getName());

  @Inject private SeriesSourceRows sources;
  @Inject private SeriesRows series;
  @Inject private PullRows pulls;
  @Inject private QueryServer server;
  @Inject private Clock clock;

  /** Whether a source of this kind is due. */
  public boolean isDue(Feeds kind) {
    return sources.due(kind, clock.instant()).isPresent();
  }

  /**
   * Asks the source of this kind that has waited longest; tells whether there was one.
   *
   * @param keeper keeps the values of a series, in transactions of its own, and counts
   */
  public boolean next(Feeds kind, Keeper keeper) {
    Optional<SeriesSource> due = sources.due(kind, clock.instant());
    due.ifPresent(source -> take(source, keeper));
    return due.isPresent();
  }

  private void take(SeriesSource source, Keeper keeper) {
    Instant now = clock.instant();
    try {
      SeriesAsking asking = new SeriesAsking(source, server, series, keeper, now);
      asking.ask(series.due(source.number(), now));
      if (asking.newest() != null) {
        pulls.read(SeriesSourceRows.TABLE, source.pull(), asking.newest(), asking.counts());
      }
      series.forget(source.number(), now);
      Instant next = PullPace.afterAnswer(now, source.pull().step(), asking.isBehind());
      pulls.worked(SeriesSourceRows.TABLE, source.pull(), now, next);
    } catch (RuleBroken failure) {
      failed(source, now, failure);
    } catch (RuntimeException unforeseen) {
      // One source that cannot be read must not keep the others from their turn.
      LOG.log(Level.WARNING, unforeseen, () -> "Nothing is pulled for " + source.number());
      failed(source, now, new RuleBroken("CAP.PULL.KEPT"));
    }
  }

  private void failed(SeriesSource source, Instant now, RuleBroken failure) {
    Instant next = PullPace.afterFailure(now, source.pull().failures() + 1);
    pulls.failed(SeriesSourceRows.TABLE, source.pull(), now, next, failure);
  }

  /** Keeps values of what a series is of. */
  public interface Keeper {
    /** Keeps them, in transactions of its own, and counts. */
    PullCounts keep(SeriesSource source, String subject, List<MatrixAnswer.Point> points);
  }
}
