package org.evident.assurance.availability.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.evident.assurance.availability.boundary.CheckKeeping.Checked;
import org.evident.foundation.monitoring.boundary.Feeds;
import org.evident.foundation.monitoring.boundary.MatrixAnswer;
import org.evident.foundation.monitoring.boundary.PullCounts;
import org.evident.foundation.monitoring.boundary.PullTurn;
import org.evident.foundation.monitoring.boundary.SeriesTurn;
import org.evident.foundation.monitoring.rule.UpRule;
import org.evident.foundation.storage.boundary.Statements;
import org.evident.kernel.RuleBroken;

/**
 * The job's own door: asks the sources of checks that are due, one after another. What comes goes the way of every check, and
 * becomes outages and incidents as that of files does (AVM-2, MON-1, MON-2).
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class CheckPull {

  @Inject private CheckSourceRows rows;
  @Inject private PullTurn turn;
  @Inject private SeriesTurn series;
  @Inject private CheckKeeping keeping;
  @Inject private Statements statements;
  @Inject private Clock clock;

  /** Whether a source is due. */
  public boolean isDue() {
    return rows.due(clock.instant()).isPresent() || series.isDue(Feeds.SERVICE);
  }

  /** Asks the source that has waited longest, of one series and of many; tells whether there was one. */
  public boolean next() {
    Optional<CheckSourceView> due = rows.due(clock.instant());
    due.ifPresent(
        source -> {
          Checked service = service(source.service());
          turn.take(
              CheckSourceRows.TABLE, source.pull(), points -> keep(service, source.up(), points));
        });
    boolean spread =
        series.next(
            Feeds.SERVICE,
            (source, service, points) ->
                keep(service(service), UpRule.of(source.upFrom()), points));
    return due.isPresent() || spread;
  }

  private PullCounts keep(Checked service, UpRule up, List<MatrixAnswer.Point> points) {
    CheckIntake intake = new CheckIntake(named -> service, keeping::take, clock.instant());
    long line = 0;
    for (MatrixAnswer.Point point : points) {
      line++;
      try {
        String state = up.isUp(point.value()) ? "UP" : "DOWN";
        intake.take(line, List.of(service.number(), point.at().toString(), state));
      } catch (RuleBroken neither) {
        intake.refuse(line, neither);
      }
    }
    intake.end();
    CheckResult result = intake.result();
    return PullCounts.of(result.checks(), result.rejected(), result.problems());
  }

  private Checked service(String number) {
    return statements
        .first(
            "select id, number from service where number = ?",
            row -> new Checked(row.number("id"), row.text("number")),
            number)
        .orElseThrow(() -> RuleBroken.at("service", "REC-1", number));
  }
}
