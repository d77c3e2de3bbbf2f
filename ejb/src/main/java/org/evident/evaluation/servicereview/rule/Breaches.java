package org.evident.evaluation.servicereview.rule;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Lists what belongs in the breach list S7: clocks BREACHED in the period and open clocks already breached. */
public final class Breaches {
  private Breaches() {}

  /** The breach list of a record list, by record and metric. */
  public static List<BreachLine> of(PeriodSpan period, Collection<RecordLine> records) {
    List<BreachLine> lines = new ArrayList<>();
    for (RecordLine line : records) {
      Stream.of(line.response(), line.resolution())
          .filter(Objects::nonNull)
          .filter(c -> breached(c, period))
          .forEach(c -> lines.add(line(line.reference(), c)));
    }
    return List.copyOf(lines);
  }

  private static boolean breached(ClockLine clock, PeriodSpan period) {
    return switch (clock.verdict()) {
      case BREACHED -> period.holds(clock.stoppedAt());
      case OPEN -> clock.breachedAt() != null && clock.breachedAt().isBefore(period.end());
      case MET, EXCLUDED, CANCELLED -> false;
    };
  }

  private static BreachLine line(String reference, ClockLine clock) {
    return new BreachLine(
        reference,
        clock.priority(),
        clock.metric(),
        clock.limitSeconds(),
        clock.consumedSeconds(),
        clock.breachedAt(),
        clock.verdict() == ClockVerdict.OPEN);
  }
}
