package org.evident.agreement.servicelevel.rule;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.evident.kernel.Priority;
import org.evident.kernel.RuleBroken;

/**
 * A service level clock as its ledger tells it (processes.md 2.2): an immutable value, evaluated up to one instant.
 *
 * @param metric what it measures
 * @param state whether it goes
 * @param result what it says of its target
 * @param startAt where it starts (SLA-1)
 * @param until up to where it is evaluated: the stop, the asked instant or the last change
 * @param segments its life up to {@code until} without the time since a stop (SLA-16)
 * @param consumedSeconds the service time used (SLA-4)
 * @param pausedSeconds the service time paused (SLA-6)
 * @param priority the priority in force; of a stopped clock the one it is judged by (SLA-10)
 * @param target the target in force; of a stopped clock the one it is judged by; empty where nothing is agreed
 * @param place where the record belongs; of a stopped clock where it belonged then; empty where it was never moved (SLA-10)
 * @param dueAt the due instant of the last running state; empty while paused (SLA-7)
 * @param breach the breach that has happened (SLA-9)
 * @param breachAhead the breach that will happen if nothing changes; for the timer of a clock not yet breached
 * @param stoppedAt where it stopped or was cancelled
 * @param earlierStops the stops before a reopening (SLA-11)
 * @param pauseReason why it is paused, else empty (SLA-5)
 * @param exclusion why it does not count (SLA-12), else empty
 * @param next the clock at the end of a pause until an agreed time; empty where nothing but people ends it (SLA-5)
 */
public record SlaClock(
    Metric metric,
    ClockState state,
    ClockResult result,
    Instant startAt,
    Instant until,
    List<Segment> segments,
    long consumedSeconds,
    long pausedSeconds,
    Priority priority,
    Optional<Target> target,
    Optional<Place> place,
    Optional<Instant> dueAt,
    Optional<Breach> breach,
    Optional<Breach> breachAhead,
    Optional<Instant> stoppedAt,
    List<Stop> earlierStops,
    String pauseReason,
    String exclusion,
    Optional<SlaClock> next) {

  public SlaClock {
    segments = List.copyOf(segments);
    earlierStops = List.copyOf(earlierStops);
  }

  /**
   * The clock of a metric as a ledger tells it, evaluated up to its last change.
   *
   * @param metric what to measure
   * @param ledger the record's changes in any order, one of them {@link Change.Reported}
   * @param targets the targets in force at the report
   * @throws IllegalArgumentException if nothing was reported
   */
  public static SlaClock fold(Metric metric, List<ClockEvent> ledger, TargetSource targets) {
    return new ClockFold(metric, targets).run(ledger);
  }

  /** The clock as it stood at an instant not before the report: later changes are left out, an open clock is carried on. */
  public static SlaClock fold(
      Metric metric, List<ClockEvent> ledger, TargetSource targets, Instant asOf) {
    List<ClockEvent> known = ledger.stream().filter(e -> !e.at().isAfter(asOf)).toList();
    return fold(metric, known, targets).at(asOf);
  }

  /** Whether the clock is running or paused. */
  public boolean isOpen() {
    return state == ClockState.RUNNING || state == ClockState.PAUSED;
  }

  /** Whether more than the limit was used at some time; an open clock may be breached too (SLA-9). */
  public boolean isBreached() {
    return breach.isPresent();
  }

  /** The instant of the breach that has happened (SLA-9). */
  public Optional<Instant> breachedAt() {
    return breach.map(Breach::at);
  }

  /** The limit in force in seconds, 0 where nothing is agreed. */
  public long limitSeconds() {
    return target.map(Target::limitSeconds).orElse(0L);
  }

  /** The seconds left, negative when more than the limit was used (SLA-7). */
  public long remainingSeconds() {
    return limitSeconds() - consumedSeconds;
  }

  /** How often the record was reopened after a stop of this clock (SLA-11). */
  public int reopenings() {
    return earlierStops.size();
  }

  /** The same clock carried on to an instant; a stopped clock and an earlier instant change nothing. */
  public SlaClock at(Instant asOf) {
    if (!isOpen() || !asOf.isAfter(until)) {
      return this;
    }
    Optional<SlaClock> gone = next.filter(later -> !later.until.isAfter(asOf));
    if (gone.isPresent()) {
      return gone.get().at(asOf);
    }
    boolean paused = state == ClockState.PAUSED;
    long seconds = target.map(t -> t.calendar().open(until, asOf)).orElse(0L);
    Segment tail =
        new Segment(
            until,
            asOf,
            paused ? Segment.Kind.PAUSED : Segment.Kind.RUNNING,
            target,
            pauseReason,
            seconds,
            place);
    Optional<Breach> happened = breach.or(() -> breachAhead.filter(b -> b.at().isBefore(asOf)));
    return new SlaClock(
        metric,
        state,
        result,
        startAt,
        asOf,
        append(segments, tail),
        paused ? consumedSeconds : consumedSeconds + seconds,
        paused ? pausedSeconds + seconds : pausedSeconds,
        priority,
        target,
        place,
        dueAt,
        happened,
        happened.isPresent() ? Optional.empty() : breachAhead,
        stoppedAt,
        earlierStops,
        pauseReason,
        exclusion,
        next);
  }

  /** This paused clock, with what it will be at the pause's agreed end. */
  SlaClock followedBy(SlaClock later) {
    return new SlaClock(
        metric,
        state,
        result,
        startAt,
        until,
        segments,
        consumedSeconds,
        pausedSeconds,
        priority,
        target,
        place,
        dueAt,
        breach,
        breachAhead.or(later::breachAhead),
        stoppedAt,
        earlierStops,
        pauseReason,
        exclusion,
        Optional.of(later));
  }

  /** Up to when it is paused, if that was agreed (SLA-5). */
  public Optional<Instant> pausedUntil() {
    return next.map(SlaClock::until);
  }

  /** When each warning share of the limit was or will be used, in the order of the shares (SLA-9). */
  public List<Warning> warnings() {
    return Warnings.of(this);
  }

  /** The life of the clock up to an instant, step by step; the counted seconds add up to the consumption (SLA-4). */
  public List<ClockStep> why(Instant asOf) {
    return new ClockSteps(at(asOf), asOf).steps();
  }

  /** The earliest instant a solution may be set back to: the report, the last pause's end or the last reopening (SLA-3). */
  public Instant earliestStop() {
    Instant earliest = startAt;
    for (Segment segment : segments) {
      if (segment.kind() != Segment.Kind.RUNNING) {
        earliest = segment.to();
      }
    }
    return earliest;
  }

  /** Refuses a solution that is set back too far (SLA-3, field {@code resolvedAt}). */
  public void mayStopAt(Instant resolvedAt) {
    if (resolvedAt.isBefore(earliestStop())) {
      throw RuleBroken.at("resolvedAt", "SLA-3", resolvedAt, earliestStop());
    }
  }

  static List<Segment> append(List<Segment> segments, Segment next) {
    List<Segment> all = new ArrayList<>(segments);
    add(all, next);
    return all;
  }

  /** Adds a segment, or prolongs the last one where nothing but the time differs. */
  static void add(List<Segment> segments, Segment next) {
    int last = segments.size() - 1;
    if (last >= 0 && next.continues(segments.get(last))) {
      segments.set(last, next.after(segments.get(last)));
    } else {
      segments.add(next);
    }
  }
}
