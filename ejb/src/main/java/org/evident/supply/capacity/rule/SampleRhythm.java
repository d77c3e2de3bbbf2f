package org.evident.supply.capacity.rule;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/**
 * How often samples come, which says what a day has to have to be complete (CAP-1).
 *
 * @param interval from one sample to the next, or null where it is irregular
 * @param zone whose midnights the days begin at
 */
public record SampleRhythm(Duration interval, ZoneId zone) {

  private static final double LEAST = 0.8;

  /** The values of days, each with whether it is complete; an irregular rhythm is judged by the median of these days. */
  public List<DayValue> values(List<DaySummary> days, Aggregation aggregation) {
    double usual = interval == null ? medianCount(days) : 0;
    return days.stream()
        .map(
            day ->
                new DayValue(
                    day.day(),
                    day.value(aggregation),
                    day.samples() >= LEAST * (interval == null ? usual : expected(day.day()))))
        .toList();
  }

  /** How many samples a day should have, that of an irregular rhythm the median of the days given. */
  double expected(LocalDate day, List<DaySummary> days) {
    return interval == null ? medianCount(days) : expected(day);
  }

  /**
   * How many samples there should be from one day to before another; a regular rhythm only.
   *
   * @param end the first day left out
   */
  public double expected(LocalDate from, LocalDate end) {
    Duration length = Duration.between(from.atStartOfDay(zone), end.atStartOfDay(zone));
    return Math.max(0, (double) length.toMillis() / interval.toMillis());
  }

  /** How many samples a regular day has; the days of clock changes are an hour shorter or longer. */
  private double expected(LocalDate day) {
    Duration length = Duration.between(day.atStartOfDay(zone), day.plusDays(1).atStartOfDay(zone));
    return (double) length.toMillis() / interval.toMillis();
  }

  private static double medianCount(List<DaySummary> days) {
    return Medians.of(days.stream().mapToDouble(DaySummary::samples).toArray());
  }
}
