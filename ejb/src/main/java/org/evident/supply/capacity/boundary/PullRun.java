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
import org.evident.foundation.monitoring.boundary.Feeds;
import org.evident.foundation.monitoring.boundary.MatrixAnswer;
import org.evident.foundation.monitoring.boundary.PullCounts;
import org.evident.foundation.monitoring.boundary.PullTurn;
import org.evident.foundation.monitoring.boundary.SeriesTurn;
import org.evident.foundation.storage.boundary.Statements;

/** The job's own door: asks the sources of samples that are due, one after another. What comes goes the way of every sample. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class PullRun {

  @Inject private SourceRows rows;
  @Inject private PullTurn turn;
  @Inject private SeriesTurn series;
  @Inject private SampleKeeping keeping;
  @Inject private Statements statements;
  @Inject private Clock clock;

  /** Whether a source is due. */
  public boolean isDue() {
    return rows.due(clock.instant()).isPresent() || series.isDue(Feeds.METRIC);
  }

  /** Asks the source that has waited longest, of one series and of many; tells whether there was one. */
  public boolean next() {
    Optional<SourceView> due = rows.due(clock.instant());
    due.ifPresent(
        source ->
            turn.take(SourceRows.TABLE, source.pull(), points -> keep(source.metric(), points)));
    boolean spread = series.next(Feeds.METRIC, (source, metric, points) -> keep(metric, points));
    return due.isPresent() || spread;
  }

  private PullCounts keep(String metric, List<MatrixAnswer.Point> points) {
    Instant now = clock.instant();
    SampleIntake intake = keeping.begin(number -> target(number, now), metric);
    long line = 0;
    for (MatrixAnswer.Point point : points) {
      line++;
      intake.take(line, Arrays.asList(null, point.at().toString(), point.value(), null));
    }
    SampleResult result = keeping.end(intake);
    return PullCounts.of(result.added(), result.rejected(), result.problems());
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
