package org.evident.evaluation.servicereview.boundary;

import java.util.List;
import org.evident.agreement.servicelevel.rule.SlaClock;
import org.evident.evaluation.servicereview.rule.ClockLine;
import org.evident.evaluation.servicereview.rule.ClockMetric;
import org.evident.evaluation.servicereview.rule.ClockVerdict;
import org.evident.evaluation.servicereview.rule.RecordLine;
import org.evident.evaluation.servicereview.rule.Segment;
import org.evident.evaluation.servicereview.rule.SegmentKind;
import org.evident.evaluation.servicereview.rule.Solution;
import org.evident.resolution.incident.boundary.MonthClock;
import org.evident.resolution.incident.boundary.MonthRecord;

/** Tells incidents as lines of a review's record list. */
final class RecordLines {

  private RecordLines() {}

  static RecordLine of(MonthRecord r) {
    return new RecordLine(
        r.number(),
        r.title(),
        r.priority(),
        r.category() == null ? "" : r.category(),
        r.reportedAt(),
        r.solutions().stream()
            .map(s -> new Solution(s.solvedAt(), s.reopenedAt().orElse(null)))
            .toList(),
        r.cancelledAt(),
        r.cancelReason(),
        r.reopenings(),
        r.firstLine(),
        r.causedBy(),
        r.ageSeconds(),
        clock(ClockMetric.RESPONSE, r.response()),
        clock(ClockMetric.RESOLUTION, r.resolution()),
        r.item());
  }

  private static ClockLine clock(ClockMetric metric, MonthClock month) {
    if (month == null) {
      return null;
    }
    SlaClock clock = month.clock();
    String exclusion = clock.exclusion().isEmpty() ? null : clock.exclusion();
    return new ClockLine(
        metric,
        clock.priority().name(),
        clock.limitSeconds(),
        clock.consumedSeconds(),
        clock.startAt(),
        clock.stoppedAt().orElse(null),
        clock.dueAt().orElse(null),
        clock.breachedAt().orElse(null),
        month.reopenedLater() ? ClockVerdict.EXCLUDED : ClockVerdict.valueOf(clock.result().name()),
        month.reopenedLater() ? ClockLine.LATER : exclusion,
        segments(clock));
  }

  private static List<Segment> segments(SlaClock clock) {
    return clock.segments().stream()
        .map(
            s ->
                new Segment(
                    switch (s.kind()) {
                      case RUNNING -> SegmentKind.RUNNING;
                      case PAUSED -> SegmentKind.PAUSED;
                      case CLOSED_GAP -> SegmentKind.GAP;
                    },
                    s.from(),
                    s.to(),
                    s.seconds()))
        .toList();
  }
}
