package org.evident.foundation.monitoring.boundary;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import org.evident.foundation.monitoring.boundary.SeriesTurn.Keeper;
import org.evident.foundation.monitoring.rule.PullPace;
import org.evident.foundation.monitoring.rule.PullSpan;
import org.evident.kernel.RuleBroken;

/**
 * One turn of one source of many series. Series read equally far are asked about together, those that are nearest to now
 * first; what is left of the turn is for those with a past to read.
 */
final class SeriesAsking {

  private static final Logger LOG = Logger.getLogger(SeriesAsking.class.getName());
  private static final int STEPS_TO_LOOK = 5;

  private final SeriesSource source;
  private final QueryServer server;
  private final SeriesRows rows;
  private final Keeper keeper;
  private final Instant now;
  private final Set<Long> broken = new HashSet<>();
  private int left = PullSpan.AT_ONCE;
  private boolean behind;
  private Instant newest;
  private long taken;
  private long rejected;
  private RuleBroken rejection;

  SeriesAsking(
      SeriesSource source, QueryServer server, SeriesRows rows, Keeper keeper, Instant now) {
    this.source = source;
    this.server = server;
    this.rows = rows;
    this.keeper = keeper;
    this.now = now;
  }

  /** Asks for what these series have not told yet, and in any case what series there are now. */
  void ask(List<SeriesView> due) {
    Duration step = source.pull().step();
    Instant last = now.minus(step);
    byReading(due)
        .forEach(
            (read, together) -> {
              List<PullSpan> spans =
                  PullSpan.ofMany(source.pull().since(), read.orElse(null), step, now);
              int some = Math.min(left, spans.size());
              spans.subList(0, some).forEach(span -> read(span, together));
              behind |= some < spans.size() || some > 0 && !spans.get(some - 1).to().isAfter(last);
              left -= some;
            });
    if (newest == null || !newest.isAfter(last)) {
      Instant lately = now.minus(step.multipliedBy(STEPS_TO_LOOK));
      Instant from = lately.isAfter(source.pull().since()) ? lately : source.pull().since();
      PullSpan.ofMany(from, null, step, now).forEach(span -> read(span, List.of()));
    }
  }

  /** The end of the last span that was asked for, null if there was none. */
  Instant newest() {
    return newest;
  }

  /** Whether more is to be read than one turn takes. */
  boolean isBehind() {
    return behind;
  }

  PullCounts counts() {
    return new PullCounts(taken, rejected, rejection);
  }

  private static Map<Optional<Instant>, List<SeriesView>> byReading(List<SeriesView> due) {
    Comparator<Optional<Instant>> order =
        Comparator.comparing((Optional<Instant> read) -> read.orElse(Instant.MIN)).reversed();
    return due.stream()
        .collect(
            Collectors.groupingBy(
                one -> Optional.ofNullable(one.readTo()),
                () -> new TreeMap<>(order),
                Collectors.toList()));
  }

  private void read(PullSpan span, List<SeriesView> wanted) {
    Map<String, List<MatrixAnswer.Series>> told = named(server.askAll(source.pull(), span));
    int unheld = rows.seen(source.number(), lastOf(told), now);
    if (unheld > 0) {
      reject(unheld, RuleBroken.at("labels", "CAP.SERIES.FULL", unheld, SeriesRows.HELD));
    }
    for (SeriesView one : wanted) {
      if (!broken.contains(one.id())) {
        keep(one, told.getOrDefault(one.labels(), List.of()), span);
      }
    }
    newest = newest == null || newest.isBefore(span.to()) ? span.to() : newest;
  }

  private Map<String, List<MatrixAnswer.Series>> named(List<MatrixAnswer.Series> answer) {
    Map<String, List<MatrixAnswer.Series>> told = new HashMap<>();
    for (MatrixAnswer.Series one : answer) {
      try {
        String name = source.spread().name(one.labels());
        told.computeIfAbsent(name, n -> new ArrayList<>()).add(one);
      } catch (RuleBroken nameless) {
        reject(1, nameless);
      }
    }
    return told;
  }

  private static Map<String, Instant> lastOf(Map<String, List<MatrixAnswer.Series>> told) {
    Map<String, Instant> last = new TreeMap<>();
    told.forEach(
        (name, all) ->
            all.stream()
                .flatMap(one -> one.points().stream())
                .map(MatrixAnswer.Point::at)
                .max(Comparator.naturalOrder())
                .ifPresent(at -> last.put(name, at)));
    return last;
  }

  private void keep(SeriesView one, List<MatrixAnswer.Series> told, PullSpan span) {
    try {
      if (told.size() > 1) {
        throw RuleBroken.at("labels", "CAP.SERIES.TWICE", told.size(), one.labels());
      }
      List<MatrixAnswer.Point> points = told.isEmpty() ? List.of() : told.get(0).points();
      PullCounts counts = keeper.keep(source, one.subject(), points);
      rows.read(one, span.to(), counts);
      taken += counts.taken();
      reject(counts.rejected(), counts.last());
    } catch (RuleBroken failure) {
      failed(one, failure);
    } catch (RuntimeException unforeseen) {
      // One series that cannot be kept must not keep the others from being kept.
      LOG.log(Level.WARNING, unforeseen, () -> "Nothing is kept of " + one.labels());
      failed(one, new RuleBroken("CAP.PULL.KEPT"));
    }
  }

  private void failed(SeriesView one, RuleBroken failure) {
    broken.add(one.id());
    rows.failed(one, PullPace.afterFailure(now, one.failures() + 1), failure);
  }

  private void reject(long count, RuleBroken why) {
    rejected += count;
    rejection = why == null ? rejection : why;
  }
}
