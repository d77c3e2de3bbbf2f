package org.evident.assurance.availability.rule;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Measures the availability of one service in one period from its outages and windows (AV-1 to AV-7, AV-10). */
public final class Availability {
  private final AvailabilityTerms terms;
  private final Interval period;

  /** Up to where outages are looked at: those that begin closer to the end than the gap belong to what is down before it. */
  private final Instant horizon;

  private final List<Outage> outages;
  private final Map<String, Interval> windows;
  private final List<Interval> plannedTime;
  private final List<Interval> downTime;

  private Availability(
      AvailabilityTerms terms,
      Interval period,
      Collection<Outage> outages,
      Collection<MaintenanceWindow> windows) {
    this.terms = terms;
    this.period = period;
    this.horizon = period.to().plusSeconds(terms.mergeGapSeconds());
    this.outages = List.copyOf(outages);
    this.windows =
        windows.stream()
            .filter(window -> window.isPlanned(terms.noticeDays(), terms.zone()))
            .collect(
                Collectors.toMap(
                    MaintenanceWindow::reference,
                    window -> new Interval(window.start(), window.end())));
    this.plannedTime =
        Intervals.union(
            this.outages.stream()
                .filter(Outage::isDown)
                .flatMap(outage -> planned(outage).stream())
                .toList());
    this.downTime = Intervals.joined(during(Outage::isDown), terms.mergeGapSeconds());
  }

  /**
   * The result row.
   *
   * @param terms what was agreed
   * @param period the period, for running figures up to now (AV-10)
   * @param outages those of the service itself and those that reached it (AV-8), also those that ended before the period or
   *     began after it by less than the gap that joins them (AV-3); others do no harm
   * @param windows the maintenance windows the outages name
   */
  public static AvailabilityResult measure(
      AvailabilityTerms terms,
      Interval period,
      Collection<Outage> outages,
      Collection<MaintenanceWindow> windows) {
    return new Availability(terms, period, outages, windows).result();
  }

  private List<Interval> during(Predicate<Outage> which) {
    return outages.stream().filter(which).flatMap(o -> o.until(horizon).stream()).toList();
  }

  private List<Interval> planned(Outage outage) {
    return outage.planned(windows, period.to());
  }

  private AvailabilityResult result() {
    long ast = terms.hours().open(period.from(), period.to());
    List<DownInterval> unplanned =
        lines(Intervals.minus(downTime, plannedTime), Outage::isDown, terms.userWeighted());
    List<DownInterval> planned = lines(plannedTime, o -> !planned(o).isEmpty(), false);
    List<DownInterval> degraded =
        lines(
            Intervals.minus(Intervals.minus(during(Outage::isDegraded), downTime), plannedTime),
            Outage::isDegraded,
            false);
    boolean included = terms.mode() == PlannedMode.INCLUDED;
    long pd = included ? 0 : seconds(planned);
    long downtime = seconds(unplanned) + (included ? seconds(planned) : 0);
    long failures = unplanned.stream().filter(DownInterval::startsInPeriod).count();
    return new AvailabilityResult(
        ast,
        pd,
        ast - pd,
        downtime,
        failures,
        seconds(degraded),
        terms.percentage(),
        unplanned,
        planned,
        degraded);
  }

  private static long seconds(List<DownInterval> lines) {
    return lines.stream().mapToLong(DownInterval::seconds).sum();
  }

  /** An interval across closed hours stays one line and one failure; one wholly in closed hours is no downtime (AV-3). */
  private List<DownInterval> lines(
      List<Interval> whole, Predicate<Outage> which, boolean weighted) {
    List<DownInterval> lines = new ArrayList<>();
    for (Interval interval : whole) {
      for (Interval inside : Intervals.clip(List.of(interval), period.from(), period.to())) {
        if (terms.hours().open(inside.from(), inside.to()) == 0) continue;
        List<Outage> causes =
            outages.stream()
                .filter(which)
                .filter(o -> o.until(horizon).stream().anyMatch(interval::overlaps))
                .toList();
        long seconds =
            weighted ? weighted(inside, causes) : terms.hours().open(inside.from(), inside.to());
        lines.add(
            new DownInterval(
                inside.from(),
                inside.to(),
                seconds,
                period.holds(interval.from()),
                causes.stream().map(Outage::reference).toList()));
      }
    }
    return List.copyOf(lines);
  }

  /** Length times the highest share at each instant, in whole seconds (AV-5, NUM-1); a joined gap has its interval's highest. */
  private long weighted(Interval interval, List<Outage> causes) {
    BigDecimal highest = share(causes, o -> true);
    BigDecimal sum = BigDecimal.ZERO;
    Instant from = interval.from();
    while (from.isBefore(interval.to())) {
      Instant at = from;
      Instant to = nextEdge(at, interval.to(), causes);
      BigDecimal here = share(causes, o -> Intervals.covers(o.until(horizon), at));
      sum =
          sum.add(
              (here == null ? highest : here)
                  .multiply(BigDecimal.valueOf(terms.hours().open(at, to))));
      from = to;
    }
    return sum.setScale(0, RoundingMode.HALF_UP).longValueExact();
  }

  private Instant nextEdge(Instant at, Instant end, List<Outage> causes) {
    return causes.stream()
        .flatMap(o -> o.until(horizon).stream())
        .flatMap(i -> List.of(i.from(), i.to()).stream())
        .filter(e -> e.isAfter(at) && e.isBefore(end))
        .min(Instant::compareTo)
        .orElse(end);
  }

  private static BigDecimal share(List<Outage> causes, Predicate<Outage> which) {
    return causes.stream()
        .filter(which)
        .map(Outage::affectedShare)
        .max(BigDecimal::compareTo)
        .orElse(null);
  }
}
