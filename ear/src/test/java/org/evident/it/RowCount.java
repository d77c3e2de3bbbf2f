package org.evident.it;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.evident.it.RawRows.Raw;

/** Counts rows that were read whole, each judged where it stands. */
abstract class RowCount {

  final SortedMap<String, String> figures = new TreeMap<>();
  final RawRows rows;
  final long customer;
  final long service;
  final YearMonth month;
  final ZoneId zone;
  final Instant start;
  final Instant end;

  RowCount(RawRows rows, long customer, long service, YearMonth month, ZoneId zone) {
    this.rows = rows;
    this.customer = customer;
    this.service = service;
    this.month = month;
    this.zone = zone;
    start = month.atDay(1).atStartOfDay(zone).toInstant();
    end = month.plusMonths(1).atDay(1).atStartOfDay(zone).toInstant();
  }

  boolean within(Instant at) {
    return at != null && !at.isBefore(start) && at.isBefore(end);
  }

  static List<Raw> only(List<Raw> all, Predicate<Raw> which) {
    return all.stream().filter(which).toList();
  }

  void count(String name, List<Raw> which) {
    figures.put(name, String.valueOf(which.size()));
  }

  void each(String name, List<Raw> all, String column) {
    Map<String, Integer> counts = new HashMap<>();
    all.stream()
        .filter(r -> r.text(column) != null)
        .forEach(r -> counts.merge(r.text(column), 1, Integer::sum));
    counts.forEach((value, n) -> figures.put(name + value, String.valueOf(n)));
  }

  void share(String name, List<Raw> part, List<Raw> whole) {
    figures.put(name, part.size() + "/" + whole.size());
  }

  /** The minutes between two instants of those that have both. */
  void spans(String name, List<Raw> all, String from, String to) {
    List<Raw> over = only(all, r -> r.at(to) != null);
    long seconds =
        over.stream().mapToLong(r -> Duration.between(r.at(from), r.at(to)).toSeconds()).sum();
    BigDecimal minutes =
        BigDecimal.valueOf(seconds).divide(BigDecimal.valueOf(60), 10, RoundingMode.HALF_UP);
    figures.put(name, RawRecount.plain(minutes) + "/" + over.size());
  }
}
