package org.evident.supply.capacity.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.evident.foundation.storage.boundary.Statements;
import org.evident.kernel.RuleBroken;
import org.evident.supply.capacity.rule.PullAddress;
import org.evident.supply.capacity.rule.PullPace;
import org.evident.supply.capacity.rule.PullSpan;

/**
 * The job's own door: asks the sources that are due, one after another. What comes goes the way of every sample; how far a
 * source has been read is noted after its samples are stored, so a run that was cut reads a span twice and misses none.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class PullRun {

  private static final Logger LOG = Logger.getLogger(PullRun.class.getName());

  @Inject private SourceRows rows;
  @Inject private QueryServer server;
  @Inject private SampleKeeping keeping;
  @Inject private Statements statements;
  @Inject private Clock clock;

  /** Asks the source that has waited longest; tells whether there was one. */
  public boolean next() {
    Instant now = clock.instant();
    Optional<SourceView> due = rows.due(now);
    due.ifPresent(source -> pull(source, now));
    return due.isPresent();
  }

  private void pull(SourceView source, Instant now) {
    try {
      List<PullSpan> spans = PullSpan.of(source.since(), source.readTo(), source.step(), now);
      for (PullSpan span : spans) {
        read(source, span, now);
      }
      boolean behind =
          !spans.isEmpty() && spans.get(spans.size() - 1).to().plus(source.step()).isBefore(now);
      rows.worked(source, now, PullPace.afterAnswer(now, source.step(), behind));
    } catch (RuleBroken failure) {
      failed(source, now, failure);
    } catch (RuntimeException unforeseen) {
      // One source that cannot be read must not keep the others from their turn.
      LOG.log(Level.WARNING, unforeseen, () -> "Nothing is pulled for " + source.metric());
      failed(source, now, new RuleBroken("CAP.PULL.KEPT"));
    }
  }

  private void failed(SourceView source, Instant now, RuleBroken failure) {
    rows.failed(source, now, PullPace.afterFailure(now, source.failures() + 1), failure);
  }

  private void read(SourceView source, PullSpan span, Instant now) {
    List<MatrixAnswer.Point> points =
        server.ask(PullAddress.of(source.address()), source.query(), source.step(), span);
    SampleIntake intake = keeping.begin(number -> target(number, now), source.metric());
    long line = 0;
    for (MatrixAnswer.Point point : points) {
      line++;
      intake.take(line, Arrays.asList(null, point.at().toString(), point.value(), null));
    }
    rows.read(source, span.to(), keeping.end(intake));
  }

  private Optional<SampleIntake.Target> target(String number, Instant now) {
    return statements.first(
        "select id, zone, kept_from from capacity_metric where active and number = ?",
        row ->
            SampleIntake.Target.of(
                row.number("id"), ZoneId.of(row.text("zone")), row.date("kept_from"), now),
        number);
  }
}
