package org.evident.evaluation.servicereview.rule;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Counts numerators and denominators of the incident figures a second time, straight from the record list.
 *
 * <p>It shares no code with what produced the figures: one loop over the records, each line judged where it stands.
 */
public final class Recount {
  private final Map<String, long[]> counts = new TreeMap<>();
  private final Instant start;
  private final Instant end;

  private Recount(Instant start, Instant end) {
    this.start = start;
    this.end = end;
  }

  /** One sentence per figure whose numerator, denominator or count is not what the records give. */
  public static List<String> differences(ReviewContent content) {
    Recount recount = new Recount(content.start(), content.end());
    content.records().forEach(recount::record);
    List<String> differences = new ArrayList<>();
    for (Map.Entry<String, long[]> entry : recount.counts.entrySet()) {
      String[] name = entry.getKey().split(":", 2);
      Figure figure = content.figure(name[0], name.length > 1 ? name[1] : "").orElse(null);
      String counted = text(name[0], entry.getValue());
      String stated = figure == null ? "absent" : stated(figure);
      if (!counted.equals(stated))
        differences.add(entry.getKey() + " states " + stated + ", the records give " + counted);
    }
    return differences;
  }

  private static String stated(Figure figure) {
    return figure.denominator() == null
        ? plain(figure.value())
        : plain(figure.numerator()) + " / " + plain(figure.denominator());
  }

  private static String plain(BigDecimal value) {
    return value == null ? "nothing" : value.toPlainString();
  }

  private static String text(String key, long[] count) {
    return switch (key) {
      case "INC_OPENED", "INC_RESOLVED", "INC_BACKLOG" -> String.valueOf(count[0]);
      case "MEAN" -> minutes(count[0]) + " / " + count[1];
      case "PAUSED_SHARE" -> minutes(count[0]) + " / " + minutes(count[1]);
      default -> count[0] + " / " + count[1];
    };
  }

  private static String minutes(long seconds) {
    BigDecimal minutes =
        BigDecimal.valueOf(seconds)
            .divide(BigDecimal.valueOf(60), 10, RoundingMode.HALF_UP)
            .stripTrailingZeros();
    return (minutes.scale() < 0 ? minutes.setScale(0) : minutes).toPlainString();
  }

  private void add(String key, long numerator, long denominator) {
    long[] count = counts.computeIfAbsent(key, k -> new long[2]);
    count[0] += numerator;
    count[1] += denominator;
  }

  private boolean inside(Instant at) {
    return at != null && at.compareTo(start) >= 0 && at.compareTo(end) < 0;
  }

  private void record(RecordLine line) {
    boolean error =
        line.cancelReason() != null && line.cancelReason().matches("DUPLICATE|ENTERED_IN_ERROR");
    boolean opened = inside(line.reportedAt()) && !error;
    add("INC_OPENED", opened ? 1 : 0, 0);
    add("CAUSED", opened && line.causedBy() != null ? 1 : 0, opened ? 1 : 0);
    if (opened) parts("INC_OPENED", line);
    Instant last =
        line.solutions().isEmpty()
            ? null
            : line.solutions().get(line.solutions().size() - 1).resolvedAt();
    boolean resolved = line.cancelledAt() == null && inside(last);
    add("INC_RESOLVED", resolved ? 1 : 0, 0);
    if (resolved) parts("INC_RESOLVED", line);
    add("REOPEN", resolved && line.reopenCount() >= 1 ? 1 : 0, resolved ? 1 : 0);
    add("FIRSTLINE", resolved && line.firstLine() ? 1 : 0, resolved ? 1 : 0);
    add("INC_BACKLOG:START", waiting(line, start) ? 1 : 0, 0);
    add(
        "INC_BACKLOG:END",
        waiting(line, end) && (opened || line.reportedAt().isBefore(start)) ? 1 : 0,
        0);
    clock("RESP", line.response());
    clock("RESO", line.resolution());
    resolution(line.resolution());
  }

  private void parts(String key, RecordLine line) {
    if (line.priority() != null) add(key + ":" + line.priority(), 1, 0);
    if (!line.category().isEmpty()) add(key + ":category " + line.category(), 1, 0);
  }

  private static boolean waiting(RecordLine line, Instant at) {
    if (line.reportedAt().compareTo(at) >= 0) return false;
    if (line.cancelledAt() != null && line.cancelledAt().compareTo(at) < 0) return false;
    for (Solution solution : line.solutions()) {
      boolean begun = solution.resolvedAt().compareTo(at) < 0;
      if (begun && (solution.reopenedAt() == null || solution.reopenedAt().compareTo(at) >= 0))
        return false;
    }
    return true;
  }

  private boolean judged(ClockLine clock) {
    return clock != null
        && inside(clock.stoppedAt())
        && (clock.verdict() == ClockVerdict.MET || clock.verdict() == ClockVerdict.BREACHED);
  }

  private void clock(String key, ClockLine clock) {
    int counts = judged(clock) ? 1 : 0;
    // the verdict is taken from the numbers, so that a line that contradicts itself shows
    int met = counts == 1 && clock.consumedSeconds() <= clock.limitSeconds() ? 1 : 0;
    add(key, met, counts);
    if (counts == 1 && clock.priority() != null) add(key + ":" + clock.priority(), met, counts);
  }

  private void resolution(ClockLine clock) {
    boolean judged = judged(clock);
    boolean late =
        clock != null
            && clock.verdict() == ClockVerdict.OPEN
            && clock.breachedAt() != null
            && clock.breachedAt().compareTo(end) < 0;
    add(
        "RESO_STRICT",
        judged && clock.consumedSeconds() <= clock.limitSeconds() ? 1 : 0,
        judged || late ? 1 : 0);
    long consumed = judged ? clock.consumedSeconds() : 0;
    long paused =
        judged
            ? clock.segments().stream()
                .filter(s -> s.kind() == SegmentKind.PAUSED)
                .mapToLong(Segment::serviceSeconds)
                .sum()
            : 0;
    add("MEAN", consumed, judged ? 1 : 0);
    if (judged && clock.priority() != null) add("MEAN:" + clock.priority(), consumed, 1);
    add("PAUSED_SHARE", paused, paused + consumed);
  }
}
