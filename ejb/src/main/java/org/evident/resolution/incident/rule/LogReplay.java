package org.evident.resolution.incident.rule;

import java.time.Instant;
import java.util.List;
import org.evident.agreement.servicelevel.rule.Metric;
import org.evident.agreement.servicelevel.rule.SlaClock;
import org.evident.agreement.servicelevel.rule.TargetSource;

/** Turns the rows another tool logged of one incident into its history (import-incident-log.md 2). */
public final class LogReplay {

  /** The service of an incident whose log names none. */
  public static final String UNCLASSIFIED = "Unclassified";

  private final TargetSource targets;

  /** A replay that judges by these targets which waits really paused a clock (2.8). */
  public LogReplay(TargetSource targets) {
    this.targets = targets;
  }

  /**
   * The incident the rows tell of.
   *
   * @param rows its accepted rows in any order
   * @throws IllegalArgumentException if there is none
   */
  public ReplayedIncident replay(List<LogRow> rows) {
    if (rows.isEmpty()) {
      throw new IllegalArgumentException("an incident without rows");
    }
    List<LogRow> ordered = rows.stream().sorted(LogRow.ORDER).toList();
    LogWalk walk = new LogWalk(ordered.get(0));
    ordered.forEach(walk::take);
    walk.declare();
    LogRow last = ordered.get(ordered.size() - 1);
    if (walk.isSolved()) {
      last.resolvedAt().ifPresent(at -> walk.solveAt(notTooEarly(at, walk)));
    }
    return walk.incident(last);
  }

  /** A known solution may lie before its row, but not before the report, the last real pause's end or the last reopening. */
  private Instant notTooEarly(Instant resolvedAt, LogWalk walk) {
    Instant earliest = SlaClock.fold(Metric.RESOLUTION, walk.ledger(), targets).earliestStop();
    Instant reopened = walk.lastReopening().orElse(earliest);
    return List.of(resolvedAt, earliest, reopened).stream().max(Instant::compareTo).orElseThrow();
  }
}
