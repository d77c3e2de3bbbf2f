package org.evident.it;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.evident.it.RawRows.Raw;

/**
 * Recounts the availability of a service that is agreed around the clock by asking minute by minute what the raw rows of
 * outages say (AV-1 to AV-8). The times of the rows are whole minutes.
 */
final class DowntimeRecount {

  /** The figures that are recounted here, by key. */
  static final List<String> KEYS =
      List.of(
          "AST",
          "PLANNED",
          "PLANNED_ALLOWED",
          "BASIS",
          "DOWNTIME",
          "DEGRADED",
          "FAILURES",
          "AVAIL",
          "MTRS",
          "MTBF",
          "MTBSI",
          "CREDIT");

  private final SortedMap<String, String> figures = new TreeMap<>();
  private final List<Raw> all;
  private final List<Raw> windows;
  private final ZoneId zone;
  private List<Raw> near = List.of();

  DowntimeRecount(RawRows rows, long service, ZoneId zone) {
    this.zone = zone;
    all =
        rows.all(
            "select * from outage o where o.withdrawn_at is null and o.excluded_reason is null and"
                + " (o.service_id = ? or o.component in (select d.to_component from service_dependency d"
                + " where d.service_id = ? and d.kind = 'REQUIRES' and d.withdrawn_at is null))",
            service,
            service);
    windows =
        rows.all(
            "select * from maintenance_window where withdrawn_at is null and approved_at is not null");
  }

  /**
   * All figures as name and "numerator/denominator", or the value where there is no quotient.
   *
   * @param first the first month there is a review of
   * @param bands what is given back where availability lies below a value, the highest first: value, percent
   */
  SortedMap<String, String> figures(
      YearMonth month, YearMonth first, BigDecimal fee, int[][] bands) {
    Lived lived = live(month);
    put("AST", lived.minutes);
    put("PLANNED", lived.planned);
    put("DEGRADED", lived.degraded);
    put("AVAIL:INCLUDED", lived.basis() - lived.down, lived.minutes);
    told("", lived);
    Lived year = new Lived();
    for (YearMonth m = month.minusMonths(11); !m.isAfter(month); m = m.plusMonths(1)) {
      if (!m.isBefore(first)) {
        year.add(live(m));
      }
    }
    told(":ROLLING12", year);
    double available = 100.0 * (lived.basis() - lived.down) / lived.basis();
    int percent = 0;
    for (int[] band : bands) {
      percent = available < band[0] / 10.0 ? band[1] : percent;
    }
    figures.put(
        "CREDIT", RawRecount.plain(fee.multiply(BigDecimal.valueOf(percent)).movePointLeft(2)));
    return figures;
  }

  /** The minutes of planned downtime of a month, which its allowance is held against. */
  long planned(YearMonth month) {
    return live(month).planned;
  }

  private void told(String dimension, Lived lived) {
    put("BASIS" + dimension, lived.basis());
    put("DOWNTIME" + dimension, lived.down);
    put("FAILURES" + dimension, lived.failures);
    put("AVAIL" + dimension, lived.basis() - lived.down, lived.basis());
    put("MTRS" + dimension, lived.down, lived.failures);
    put("MTBF" + dimension, lived.basis() - lived.down, lived.failures);
    put("MTBSI" + dimension, lived.basis(), lived.failures);
  }

  private Lived live(YearMonth month) {
    Lived lived = new Lived();
    Instant end = month.plusMonths(1).atDay(1).atStartOfDay(zone).toInstant();
    Instant start = month.atDay(1).atStartOfDay(zone).toInstant();
    near = all.stream().filter(o -> touches(o, start.minusSeconds(60), end)).toList();
    boolean before = isDown(start.minusSeconds(60)) && !isPlanned(start.minusSeconds(60));
    for (Instant at = start; at.isBefore(end); at = at.plusSeconds(60)) {
      boolean planned = isPlanned(at);
      boolean down = !planned && isDown(at);
      lived.minutes++;
      lived.planned += planned ? 1 : 0;
      lived.down += down ? 1 : 0;
      lived.failures += down && !before ? 1 : 0;
      lived.degraded += !planned && !down && isDegraded(at) ? 1 : 0;
      before = down;
    }
    return lived;
  }

  private boolean isDown(Instant at) {
    return near.stream().anyMatch(o -> isFull(o) && covers(o, at));
  }

  private boolean isDegraded(Instant at) {
    return near.stream().anyMatch(o -> !isFull(o) && covers(o, at));
  }

  /** What was approved and told five days before, and only while it lasts. */
  private boolean isPlanned(Instant at) {
    return near.stream()
        .filter(o -> o.text("maintenance_window_id") != null && covers(o, at))
        .flatMap(
            o -> windows.stream().filter(w -> w.text("id").equals(o.text("maintenance_window_id"))))
        .filter(w -> w.at("notice_sent_at") != null)
        .filter(w -> !w.at("notice_sent_at").plus(Duration.ofDays(5)).isAfter(w.at("began_at")))
        .anyMatch(w -> covers(w, at));
  }

  private static boolean isFull(Raw outage) {
    return "FULL".equals(outage.text("kind")) || outage.is("below_minimum_function");
  }

  private static boolean touches(Raw span, Instant from, Instant to) {
    return span.at("began_at").isBefore(to)
        && (span.at("ended_at") == null || span.at("ended_at").isAfter(from));
  }

  private static boolean covers(Raw span, Instant at) {
    Instant end = span.at("ended_at");
    return !at.isBefore(span.at("began_at")) && (end == null || at.isBefore(end));
  }

  private void put(String name, long value) {
    figures.put(name, String.valueOf(value));
  }

  private void put(String name, long numerator, long denominator) {
    figures.put(name, numerator + "/" + denominator);
  }

  /** What minutes add up to. */
  private static final class Lived {
    private long minutes;
    private long planned;
    private long down;
    private long degraded;
    private long failures;

    long basis() {
      return minutes - planned;
    }

    void add(Lived other) {
      minutes += other.minutes;
      planned += other.planned;
      down += other.down;
      failures += other.failures;
    }
  }
}
