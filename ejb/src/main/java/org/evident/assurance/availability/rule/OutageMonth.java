package org.evident.assurance.availability.rule;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The days of a month and the outages that touch them (AV-3, AV-7, AV-10).
 *
 * @param zone in which a day begins and ends
 */
public record OutageMonth(YearMonth month, ZoneId zone) {

  /** What the worst outage of a day is, from the worst on. */
  public enum Tone {
    DOWN,
    PLANNED,
    DEGRADED,
    EXCLUDED,
    NONE
  }

  /** The first instant of the month. */
  public Instant from() {
    return month.atDay(1).atStartOfDay(zone).toInstant();
  }

  /** The first instant after it. */
  public Instant to() {
    return month.plusMonths(1).atDay(1).atStartOfDay(zone).toInstant();
  }

  /**
   * The outages that touch each day of the month; days without one are missing.
   *
   * @param now where one that lasts is cut
   */
  public Map<LocalDate, List<Outage>> days(List<Outage> outages, Instant now) {
    Map<LocalDate, List<Outage>> days = new TreeMap<>();
    for (Outage outage : outages) {
      for (Interval interval : outage.until(now.isBefore(to()) ? now : to())) {
        LocalDate last = LocalDate.ofInstant(interval.to().minusNanos(1), zone);
        for (LocalDate day = first(interval); !day.isAfter(last); day = day.plusDays(1)) {
          days.computeIfAbsent(day, d -> new ArrayList<>()).add(outage);
        }
      }
    }
    return days;
  }

  /** The worst of the outages of a day; one in a window is planned, one that was left out does not count. */
  public static Tone tone(List<Outage> outages) {
    return outages.stream().map(OutageMonth::tone).min(Tone::compareTo).orElse(Tone.NONE);
  }

  private static Tone tone(Outage outage) {
    if (outage.excludedReason() != null) {
      return Tone.EXCLUDED;
    }
    if (outage.isDegraded()) {
      return Tone.DEGRADED;
    }
    return outage.window() == null ? Tone.DOWN : Tone.PLANNED;
  }

  private LocalDate first(Interval interval) {
    LocalDate day = LocalDate.ofInstant(interval.from(), zone);
    return day.isBefore(month.atDay(1)) ? month.atDay(1) : day;
  }
}
