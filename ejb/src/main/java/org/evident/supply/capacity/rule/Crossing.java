package org.evident.supply.capacity.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Days on which a metric asked for something (CAPM-1, CAPM-3); the same days give the same.
 *
 * @param first the day it began on
 * @param last the last day it held on
 * @param worst the value farthest beyond the threshold between them, null where a date is reached and no value
 * @param stands whether it holds on the last complete day
 */
public record Crossing(
    EventKind kind, LocalDate first, LocalDate last, Double worst, boolean stands) {

  private static final int DAYS_TO_WARN = 3;

  /**
   * Finds what the days since those judged before ask for. Days are judged again from the last one on, as its value may have
   * been corrected; of a metric never judged, the last day is.
   *
   * @param days ascending; incomplete ones do not count, as nobody knows what is missing
   * @param judged the last complete day that was judged before, or null
   * @param order the last day to order, or null
   * @param today the day that is not over
   */
  public static List<Crossing> of(
      List<DayValue> days,
      Thresholds thresholds,
      LocalDate judged,
      LocalDate order,
      LocalDate today) {
    List<DayValue> complete = days.stream().filter(DayValue::complete).toList();
    List<Crossing> found = new ArrayList<>();
    Stretch stretch = new Stretch(complete, from(complete, judged), thresholds.direction());
    stretch
        .find(EventKind.CRITICAL, 1, day -> thresholds.isCritical(day.value()))
        .ifPresent(found::add);
    stretch
        .find(EventKind.WARNING, DAYS_TO_WARN, day -> thresholds.isWarning(day.value()))
        .ifPresent(found::add);
    if (OrderDate.isSoon(order, today)) {
      found.add(new Crossing(EventKind.ORDER, today, today, null, true));
    }
    return found;
  }

  /**
   * Finds what days ask for that got their samples when later ones had been judged already; of each kind the latest stretch.
   *
   * @param days as for {@link #of}
   * @param late the days that came late
   * @param judged the last complete day that was judged before; what lasts until it is found there
   */
  public static List<Crossing> late(
      List<DayValue> days, Thresholds thresholds, Set<LocalDate> late, LocalDate judged) {
    List<DayValue> complete = days.stream().filter(DayValue::complete).toList();
    List<Crossing> found = new ArrayList<>();
    latest(complete, late, judged, 1, thresholds.direction(), d -> thresholds.isCritical(d.value()))
        .map(one -> new Crossing(EventKind.CRITICAL, one.first(), one.last(), one.worst(), false))
        .ifPresent(found::add);
    latest(
            complete,
            late,
            judged,
            DAYS_TO_WARN,
            thresholds.direction(),
            d -> thresholds.isWarning(d.value()))
        .map(one -> new Crossing(EventKind.WARNING, one.first(), one.last(), one.worst(), false))
        .ifPresent(found::add);
    return found;
  }

  /** The latest run of days beyond a threshold that is long enough, has a late day and ends before the day judged last. */
  private static Optional<Run> latest(
      List<DayValue> days,
      Set<LocalDate> late,
      LocalDate judged,
      int needed,
      Direction direction,
      Predicate<DayValue> beyond) {
    Run found = null;
    int from = 0;
    for (int i = 0; i <= days.size(); i++) {
      if (i == days.size() || !beyond.test(days.get(i))) {
        List<DayValue> run = days.subList(from, i);
        if (run.size() >= needed
            && run.get(run.size() - 1).day().isBefore(judged)
            && run.stream().anyMatch(day -> late.contains(day.day()))) {
          found = Run.of(run, direction);
        }
        from = i + 1;
      }
    }
    return Optional.ofNullable(found);
  }

  private static int from(List<DayValue> complete, LocalDate judged) {
    int from = complete.size() - 1;
    while (judged != null && from > 0 && !complete.get(from - 1).day().isBefore(judged)) {
      from--;
    }
    return Math.max(from, 0);
  }

  /** Days in a row beyond a threshold, with the value farthest beyond. */
  private record Run(LocalDate first, LocalDate last, double worst) {

    static Run of(List<DayValue> days, Direction direction) {
      double worst =
          days.stream()
              .map(DayValue::value)
              .reduce((a, b) -> direction.reaches(b, a) ? b : a)
              .orElseThrow();
      return new Run(days.get(0).day(), days.get(days.size() - 1).day(), worst);
    }
  }

  /** Complete days, of which those from an index on are judged. */
  private record Stretch(List<DayValue> days, int from, Direction direction) {

    Optional<Crossing> find(EventKind kind, int needed, Predicate<DayValue> beyond) {
      int first = -1;
      int last = -1;
      for (int i = from; i < days.size(); i++) {
        if (i + 1 >= needed && days.subList(i + 1 - needed, i + 1).stream().allMatch(beyond)) {
          first = first < 0 ? i : first;
          last = i;
        }
      }
      if (last < 0) {
        return Optional.empty();
      }
      while (first > 0 && beyond.test(days.get(first - 1))) {
        first--;
      }
      double worst =
          days.subList(first, last + 1).stream()
              .map(DayValue::value)
              .reduce((a, b) -> direction.reaches(b, a) ? b : a)
              .orElseThrow();
      boolean stands = last == days.size() - 1;
      return Optional.of(
          new Crossing(kind, days.get(first).day(), days.get(last).day(), worst, stands));
    }
  }
}
