package org.evident.evaluation.servicereview.boundary;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.evident.evaluation.servicereview.rule.ExclusionLine;
import org.evident.evaluation.servicereview.rule.PeriodSpan;
import org.evident.evaluation.servicereview.rule.RecordLine;

/** Lists what does not count in a month, by number and reason (SLA-12): cancelled records and excluded clocks. */
final class ExclusionLines {

  private static final String ALL = "ALL";

  private ExclusionLines() {}

  static List<ExclusionLine> of(List<RecordLine> lines, PeriodSpan span) {
    List<ExclusionLine> excluded = new ArrayList<>();
    for (RecordLine line : lines) {
      if (line.cancelledAt() != null) {
        if (span.holds(line.cancelledAt())) {
          excluded.add(
              new ExclusionLine(line.reference(), ALL, String.valueOf(line.cancelReason())));
        }
      } else {
        Stream.of(line.response(), line.resolution())
            .filter(Objects::nonNull)
            .filter(clock -> clock.excludedIn(span))
            .map(
                clock ->
                    new ExclusionLine(
                        line.reference(), clock.metric().name(), clock.excludedReason()))
            .forEach(excluded::add);
      }
    }
    return excluded;
  }
}
