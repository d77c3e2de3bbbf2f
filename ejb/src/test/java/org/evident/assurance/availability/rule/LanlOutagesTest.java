package org.evident.assurance.availability.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.evident.testdata.SharedData;
import org.junit.jupiter.api.Test;

/** Ten years of outages of real machines, with overlaps, repetitions and clock changes. */
class LanlOutagesTest {

  static final AvailabilityTerms ALWAYS =
      new AvailabilityTerms(
          null, ServiceHours.ALWAYS, PlannedMode.EXCLUDED, 5, ZoneId.of("UTC"), false, 0);

  private static final ZoneId ZONE = ZoneId.of("America/Denver");
  private static final int AMBIGUOUS = 1;

  static Outage outage(String reference, Interval down) {
    return new Outage(
        reference,
        "S",
        down.from(),
        down.to(),
        OutageEffect.FULL,
        false,
        BigDecimal.ONE,
        null,
        null);
  }

  @Test
  void av3_an_outage_across_a_clock_change_has_its_true_length() {
    assertEquals(59, minutes(local("1996-04-07T01:31", false), local("1996-04-07T03:30", false)));
    assertEquals(120, minutes(local("1996-10-27T00:30", false), local("1996-10-27T01:30", true)));
  }

  @Test
  void av3_the_elapsed_minutes_of_all_outages_are_those_of_the_record() {
    List<Map<String, String>> rows = SharedData.csv("lanl-node-outages/outages.csv.gz");
    int later = 0;
    for (Map<String, String> row : rows) {
      long recorded = Long.parseLong(row.get("down_minutes"));
      if (Math.abs(elapsed(row, false) - recorded) > 1) {
        assertTrue(Math.abs(elapsed(row, true) - recorded) <= 1, row::toString);
        later++;
      }
    }
    assertTrue(later <= AMBIGUOUS, later + " outages need the later reading of a time");
    assertTrue(rows.size() > 12_000);
  }

  @Test
  void av3_av5_the_availability_of_each_system_and_month_is_that_of_counting_its_minutes() {
    Map<String, Map<String, List<Interval>>> systems = new TreeMap<>();
    for (Map<String, String> row : SharedData.csv("lanl-node-outages/outages.csv.gz")) {
      interval(row)
          .ifPresent(
              down ->
                  systems
                      .computeIfAbsent(row.get("system"), s -> new TreeMap<>())
                      .computeIfAbsent(row.get("node"), n -> new ArrayList<>())
                      .add(down));
    }
    int months = 0;
    for (Map<String, List<Interval>> nodes : systems.values()) {
      for (YearMonth month : months(nodes.values().stream().flatMap(List::stream).toList())) {
        Interval period = period(month);
        long measured = 0;
        long counted = 0;
        for (List<Interval> node : nodes.values()) {
          List<Outage> outages =
              node.stream()
                  .filter(i -> i.from().isBefore(period.to()) && i.to().isAfter(period.from()))
                  .map(i -> outage("o", i))
                  .toList();
          AvailabilityResult result = Availability.measure(ALWAYS, period, outages, List.of());
          assertTrue(result.downtime() >= 0 && result.downtime() <= result.basis());
          measured += result.downtime() / 60;
          counted += counted(outages, period);
        }
        assertEquals(counted, measured, month::toString);
        months++;
      }
    }
    assertTrue(months > 500, months + " months");
  }

  /** Minute by minute, knowing nothing of intervals. */
  private static long counted(List<Outage> outages, Interval period) {
    BitSet down = new BitSet();
    long length = minutes(period.from(), period.to());
    for (Outage outage : outages) {
      long from = Math.max(0, minutes(period.from(), outage.start()));
      long to = Math.min(length, minutes(period.from(), outage.end()));
      for (long minute = from; minute < to; minute++) {
        down.set((int) minute);
      }
    }
    return down.cardinality();
  }

  private static List<YearMonth> months(List<Interval> outages) {
    return outages.stream()
        .flatMap(i -> Stream.of(i.from(), i.to()))
        .map(at -> YearMonth.from(at.atZone(ZONE)))
        .distinct()
        .sorted()
        .collect(Collectors.toList());
  }

  private static Interval period(YearMonth month) {
    return new Interval(
        month.atDay(1).atStartOfDay(ZONE).toInstant(),
        month.plusMonths(1).atDay(1).atStartOfDay(ZONE).toInstant());
  }

  private static Optional<Interval> interval(Map<String, String> row) {
    Instant from = local(row.get("started_local"), false);
    Instant to = local(row.get("fixed_local"), false);
    return from.isBefore(to) ? Optional.of(new Interval(from, to)) : Optional.empty();
  }

  private static long elapsed(Map<String, String> row, boolean later) {
    return minutes(local(row.get("started_local"), false), local(row.get("fixed_local"), later));
  }

  private static Instant local(String time, boolean later) {
    ZonedDateTime at = LocalDateTime.parse(time).atZone(ZONE);
    return (later ? at.withLaterOffsetAtOverlap() : at.withEarlierOffsetAtOverlap()).toInstant();
  }

  private static long minutes(Instant from, Instant to) {
    return Duration.between(from, to).truncatedTo(ChronoUnit.MINUTES).toMinutes();
  }
}
