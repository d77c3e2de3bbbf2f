package org.evident.agreement.servicelevel.rule;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.evident.foundation.servicetime.rule.CalendarVersion;
import org.evident.foundation.servicetime.rule.ServiceCalendar;
import org.evident.foundation.servicetime.rule.WeeklyWindow;
import org.evident.kernel.Priority;

/** A second, naive computation of a clock: steps through its life minute by minute (monthly-service-review.md 9.9). */
public final class MinuteReference {
  private final Metric metric;
  private final Function<Place, TargetSource> elsewhere;
  private TargetSource targets;
  private TargetSource targetsBefore;
  private Priority priority;
  private Priority before;
  private boolean waiting;
  private Instant waitEnds;
  private boolean major;
  private boolean done;
  private boolean cancelled;
  private long consumed;
  private long paused;
  private long gap;
  private long pendingGap;
  private Instant now;
  private Instant breachedAt;
  private Instant stoppedAt;
  private Priority judge;
  private ClockResult atStop;

  private MinuteReference(
      Metric metric, TargetSource targets, Function<Place, TargetSource> elsewhere) {
    this.metric = metric;
    this.targets = targets;
    this.elsewhere = elsewhere;
  }

  /** What both computations must agree on, as text. */
  public static String of(
      Metric metric, List<ClockEvent> ledger, TargetSource targets, Instant asOf) {
    return of(metric, ledger, targets, place -> targets, asOf);
  }

  /** The same for a record that is moved to places with targets of their own. */
  public static String of(
      Metric metric,
      List<ClockEvent> ledger,
      TargetSource targets,
      Function<Place, TargetSource> elsewhere,
      Instant asOf) {
    return new MinuteReference(metric, targets, elsewhere).step(ledger, asOf);
  }

  /** The same text for a folded clock. */
  public static String of(SlaClock clock) {
    long gap =
        clock.segments().stream()
            .filter(s -> s.kind() == Segment.Kind.CLOSED_GAP)
            .mapToLong(s -> s.to().getEpochSecond() - s.from().getEpochSecond())
            .sum();
    return text(
        clock.consumedSeconds(),
        clock.pausedSeconds(),
        gap,
        clock.breachedAt().orElse(null),
        clock.stoppedAt().orElse(null),
        clock.priority(),
        clock.result());
  }

  private static String text(
      long consumed,
      long paused,
      long gap,
      Instant breachedAt,
      Instant stoppedAt,
      Priority priority,
      ClockResult result) {
    return "consumed %d paused %d gap %d breached %s stopped %s %s %s"
        .formatted(consumed / 60, paused / 60, gap / 60, breachedAt, stoppedAt, priority, result);
  }

  private String step(List<ClockEvent> ledger, Instant asOf) {
    Map<Instant, List<ClockEvent>> byInstant =
        ledger.stream()
            .collect(Collectors.groupingBy(ClockEvent::at, TreeMap::new, Collectors.toList()));
    ClockEvent report =
        ledger.stream()
            .filter(e -> e.change() instanceof Change.Reported)
            .findFirst()
            .orElseThrow();
    priority = ((Change.Reported) report.change()).priority();
    for (Instant minute = report.at(); !minute.isAfter(asOf); minute = minute.plusSeconds(60)) {
      if (minute.equals(report.at())) {
        remember();
      }
      endWait(minute);
      byInstant.getOrDefault(minute, List.of()).stream().sorted().forEach(this::apply);
      endWait(minute);
      stoppedAt = cancelled && stoppedAt == null ? minute : stoppedAt;
      if (minute.isBefore(asOf)) {
        if (!done && !cancelled) {
          live(minute);
        } else {
          pendingGap += 60;
        }
      }
      remember();
    }
    ClockResult result = cancelled ? ClockResult.EXCLUDED : !done ? ClockResult.OPEN : atStop;
    return text(consumed, paused, gap, breachedAt, stoppedAt, done ? judge : priority, result);
  }

  private void remember() {
    before = priority;
    targetsBefore = targets;
  }

  private void endWait(Instant minute) {
    waiting = waiting && (waitEnds == null || minute.isBefore(waitEnds));
  }

  private void apply(ClockEvent event) {
    now = event.at();
    Change change = event.change();
    if (cancelled) {
      return;
    }
    if (change instanceof Change.PriorityChanged changed) {
      priority = changed.priority();
    } else if (change instanceof Change.Moved move) {
      targets = elsewhere.apply(move.to());
    } else if (change instanceof Change.Paused paused && !done) {
      waiting = true;
      waitEnds = paused.until().orElse(null);
    } else if (change instanceof Change.MajorDeclared) {
      major = true;
    } else if (change instanceof Change.MajorEnded) {
      major = false;
      waiting = false;
    } else if (change instanceof Change.Resumed) {
      waiting = false;
    } else if (change instanceof Change.Cancelled) {
      cancelled = true;
    } else if (change instanceof Change.Solved
        || change instanceof Change.Responded && metric == Metric.RESPONSE) {
      if (!done) {
        done = true;
        stoppedAt = now;
        judge = before;
        Optional<Target> agreed = targetsBefore.target(metric, before);
        boolean met =
            breachedAt == null && agreed.filter(t -> consumed <= t.limitSeconds()).isPresent();
        atStop =
            agreed.isEmpty() ? ClockResult.EXCLUDED : met ? ClockResult.MET : ClockResult.BREACHED;
      }
    } else if (change instanceof Change.Reopened && done && metric != Metric.RESPONSE) {
      done = false;
      waiting = false;
      stoppedAt = null;
      gap += pendingGap;
      pendingGap = 0;
    }
  }

  private void live(Instant minute) {
    Optional<Target> agreed = targets.target(metric, priority);
    if (agreed.isEmpty()) {
      return;
    }
    Target target = agreed.get();
    if (breachedAt == null && consumed > target.limitSeconds()) {
      breachedAt = minute;
    }
    if (!isOpen(target.calendar(), minute)) {
      return;
    }
    if (waiting && !major && metric != Metric.RESPONSE && target.pauseAllowed()) {
      paused += 60;
      return;
    }
    if (breachedAt == null && consumed + 60 > target.limitSeconds()) {
      breachedAt = minute;
    }
    consumed += 60;
  }

  private static boolean isOpen(ServiceCalendar calendar, Instant minute) {
    CalendarVersion version = calendar.versions().get(0);
    LocalDateTime local = LocalDateTime.ofInstant(minute, calendar.zone());
    if (version.alwaysOpen() || version.holidays().containsKey(local.toLocalDate())) {
      return version.alwaysOpen();
    }
    Optional<WeeklyWindow> window =
        version.weeklyWindows().stream()
            .filter(w -> w.day() == local.getDayOfWeek())
            .filter(
                w ->
                    !local.toLocalTime().isBefore(w.window().start())
                        && local.toLocalTime().isBefore(w.window().end()))
            .findFirst();
    return window.isPresent();
  }
}
