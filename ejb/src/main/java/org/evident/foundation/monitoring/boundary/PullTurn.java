package org.evident.foundation.monitoring.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.evident.foundation.monitoring.rule.PullAddress;
import org.evident.foundation.monitoring.rule.PullPace;
import org.evident.foundation.monitoring.rule.PullSpan;
import org.evident.kernel.RuleBroken;

/**
 * Asks one source for what it has not told yet, and says when it is asked next. How far it has been read is noted after what
 * came is kept, so a run that was cut reads a span twice and misses none.
 */
@ApplicationScoped
public class PullTurn {

  private static final Logger LOG = Logger.getLogger(PullTurn.class.getName());

  @Inject private PullRows rows;
  @Inject private QueryServer server;
  @Inject private Clock clock;

  /**
   * Refuses an address that may not be asked.
   *
   * @throws RuleBroken CAP.SOURCE.ADDRESS, .INSIDE or .LISTED
   */
  public void require(WriteSource source) {
    server.require(source.place());
  }

  /**
   * Asks a source.
   *
   * @param keeper keeps the values of a span, in transactions of its own, and counts
   */
  public void take(
      PullTable table, PullSource source, Function<List<MatrixAnswer.Point>, PullCounts> keeper) {
    Instant now = clock.instant();
    try {
      List<PullSpan> spans = PullSpan.of(source.since(), source.readTo(), source.step(), now);
      for (PullSpan span : spans) {
        List<MatrixAnswer.Point> points =
            server.ask(PullAddress.of(source.address()), source.query(), source.step(), span);
        rows.read(table, source, span.to(), keeper.apply(points));
      }
      boolean behind =
          !spans.isEmpty() && spans.get(spans.size() - 1).to().plus(source.step()).isBefore(now);
      rows.worked(table, source, now, PullPace.afterAnswer(now, source.step(), behind));
    } catch (RuleBroken failure) {
      failed(table, source, now, failure);
    } catch (RuntimeException unforeseen) {
      // One source that cannot be read must not keep the others from their turn.
      LOG.log(Level.WARNING, unforeseen, () -> "Nothing is pulled for " + source.subject());
      failed(table, source, now, new RuleBroken("CAP.PULL.KEPT"));
    }
  }

  private void failed(PullTable table, PullSource source, Instant now, RuleBroken failure) {
    rows.failed(table, source, now, PullPace.afterFailure(now, source.failures() + 1), failure);
  }
}
