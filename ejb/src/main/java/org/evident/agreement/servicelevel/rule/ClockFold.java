package org.evident.agreement.servicelevel.rule;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.evident.agreement.servicelevel.rule.Segment.Kind;
import org.evident.kernel.Priority;

/**
 * Walks a ledger in order and keeps one clock's account (SLA-1 to SLA-12).
 *
 * <p>Each span between two instants is charged to what held before its end; the changes of one instant only then take
 * effect, so what lasts no time neither counts nor breaches (SLA-10).
 */
final class ClockFold {
  private final Metric metric;
  private final List<Segment> segments = new ArrayList<>(4);
  private final List<Stop> earlierStops = new ArrayList<>(0);
  private final Consumption used = new Consumption();

  private TargetSource targets;
  private Instant startAt;
  private Instant now;
  private Priority priority;
  private Optional<Target> target = Optional.empty();
  private Optional<Place> place = Optional.empty();
  private Held before;
  private Change.Paused waiting;
  private boolean major;
  private Stop stop;
  private Held judge;
  private Instant cancelledAt;
  private String exclusion = "";

  ClockFold(Metric metric, TargetSource targets) {
    this.metric = metric;
    this.targets = targets;
  }

  SlaClock run(List<ClockEvent> ledger) {
    start(ledger);
    for (ClockEvent event : ClockEvent.inOrder(ledger)) {
      if (event.at().isAfter(now)) {
        advance(event.at());
      }
      apply(event.change());
    }
    SlaClock clock = clock();
    if (clock.state() != ClockState.PAUSED || waiting.until().isEmpty()) {
      return clock;
    }
    advance(waiting.until().get());
    return clock.followedBy(clock());
  }

  private void start(List<ClockEvent> ledger) {
    ClockEvent report = null;
    for (ClockEvent event : ledger) {
      if (event.change() instanceof Change.Reported
          && (report == null || event.sequence() > report.sequence())) {
        report = event;
      }
    }
    if (report == null) {
      throw new IllegalArgumentException("a ledger without a report");
    }
    startAt = report.at();
    now = startAt;
    priority = ((Change.Reported) report.change()).priority();
    place = Moves.of(ledger).origin();
    retarget();
    remember();
  }

  /** Goes on to an instant; a wait with an agreed end is over there, whoever looks and when (SLA-5). */
  private void advance(Instant to) {
    if (waiting != null && waiting.isOverAt(to)) {
      pass(waiting.until().orElseThrow());
      waiting = null;
    }
    pass(to);
  }

  private void pass(Instant to) {
    if (!to.isAfter(now)) {
      return;
    }
    if (stop == null && cancelledAt == null) {
      boolean paused = isPaused();
      long seconds = used.charge(target, now, to, paused);
      String reason = paused ? waiting.reason().name() : "";
      SlaClock.add(
          segments,
          new Segment(
              now, to, paused ? Kind.PAUSED : Kind.RUNNING, target, reason, seconds, place));
    }
    now = to;
    remember();
  }

  /** What a stop at this instant is judged by, whatever else changes at it. */
  private void remember() {
    before = held();
  }

  private Held held() {
    return new Held(targets, priority, target, place);
  }

  private void apply(Change change) {
    if (cancelledAt != null) {
      return;
    }
    if (change instanceof Change.PriorityChanged changed) {
      priority = changed.priority();
      retarget();
    } else if (change instanceof Change.PriorityCorrected corrected) {
      correct(corrected.priority());
    } else if (change instanceof Change.Moved move) {
      place = Optional.of(move.to());
    } else if (change instanceof Change.Retargeted other) {
      targets = other.targets();
      retarget();
    } else if (change instanceof Change.Paused paused) {
      waiting = stop == null ? paused : waiting;
    } else if (change instanceof Change.MajorDeclared) {
      major = true;
    } else if (change instanceof Change.MajorEnded) {
      major = false;
      waiting = null;
    } else if (change instanceof Change.Resumed) {
      waiting = null;
    } else if (change instanceof Change.Responded && metric == Metric.RESPONSE
        || change instanceof Change.Solved) {
      stop();
    } else if (change instanceof Change.Reopened) {
      reopen();
    } else if (change instanceof Change.Cancelled because) {
      cancelledAt = now;
      exclusion = because.reason();
    } else if (change instanceof Change.Excluded excluded && excluded.metric() == metric) {
      exclusion = excluded.reason();
    }
  }

  private void retarget() {
    target = targets.target(metric, priority);
  }

  private void stop() {
    if (stop == null) {
      judge = before;
      stop = stopAt(now, judge.target());
    }
  }

  private Stop stopAt(Instant at, Optional<Target> by) {
    return new Stop(at, used.consumed(), used.verdict(by), by);
  }

  private void reopen() {
    if (stop == null || metric == Metric.RESPONSE) {
      return;
    }
    earlierStops.add(stop);
    if (now.isAfter(stop.at())) {
      Instant from = stop.at();
      long seconds = target.map(t -> t.calendar().open(from, now)).orElse(0L);
      SlaClock.add(segments, new Segment(from, now, Kind.CLOSED_GAP, target, "", seconds, place));
    }
    stop = null;
    waiting = null;
    used.restart();
  }

  private void correct(Priority right) {
    priority = right;
    retarget();
    if (stop == null) {
      used.forgive(target);
      return;
    }
    judge = judge.corrected(metric, right);
    used.forgive(judge.target());
    stop = stopAt(stop.at(), judge.target());
  }

  private boolean isPaused() {
    return waiting != null
        && !major
        && metric != Metric.RESPONSE
        && target.map(Target::pauseAllowed).orElse(false);
  }

  private SlaClock clock() {
    boolean open = stop == null && cancelledAt == null;
    boolean paused = open && isPaused();
    if (open) {
      used.lookAhead(target, now, paused);
    }
    Optional<Instant> end =
        open ? Optional.empty() : Optional.of(stop == null ? cancelledAt : stop.at());
    Held last = stop == null ? held() : judge;
    return new SlaClock(
        metric,
        state(open, paused),
        result(open),
        startAt,
        end.orElse(now),
        segments,
        used.consumed(),
        used.paused(),
        last.priority(),
        last.target(),
        last.place(),
        paused ? Optional.empty() : used.dueAt(),
        used.breach(),
        open ? used.breachAhead() : Optional.empty(),
        end,
        earlierStops,
        paused ? waiting.reason().name() : "",
        exclusion,
        Optional.empty());
  }

  private ClockState state(boolean open, boolean paused) {
    if (cancelledAt != null) {
      return ClockState.CANCELLED;
    }
    return !open ? ClockState.STOPPED : paused ? ClockState.PAUSED : ClockState.RUNNING;
  }

  private ClockResult result(boolean open) {
    if (!exclusion.isEmpty() || cancelledAt != null) {
      return ClockResult.EXCLUDED;
    }
    return open ? ClockResult.OPEN : stop.result();
  }

  /** What a record is judged by at an instant, and where it belongs. */
  private record Held(
      TargetSource targets, Priority priority, Optional<Target> target, Optional<Place> place) {
    Held corrected(Metric metric, Priority right) {
      return new Held(targets, right, targets.target(metric, right), place);
    }
  }
}
