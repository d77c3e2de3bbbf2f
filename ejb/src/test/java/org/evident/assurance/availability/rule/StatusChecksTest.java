package org.evident.assurance.availability.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.evident.assurance.availability.rule.StatusChecks.Check;
import org.evident.testdata.SharedData;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StatusChecksTest {

  private static final Instant T0 = Instant.parse("2026-03-29T00:00:00Z");

  @Test
  void avm2_a_state_holds_until_the_next_check_says_otherwise() {
    List<Check> checks =
        List.of(
            check(0, true), check(10, false), check(12, false), check(20, true), check(50, false));
    assertEquals(List.of(minutes(10, 20), minutes(50, 60)), StatusChecks.down(checks, at(60)));
    assertEquals(List.of(minutes(10, 15)), StatusChecks.down(checks, at(15)));
    assertEquals(List.of(), StatusChecks.down(List.of(), at(60)));
  }

  @Test
  void avm2_of_two_states_at_one_instant_the_worse_holds() {
    assertEquals(
        List.of(minutes(10, 20)),
        StatusChecks.down(
            List.of(check(10, false), check(10, true), check(20, true), check(20, true)), at(60)));
  }

  @Test
  void avm2_order_and_repetition_of_arrival_change_nothing_and_each_second_agrees() {
    for (long seed = 0; seed < 200; seed++) {
      Random random = new Random(seed);
      List<Check> checks =
          IntStream.range(0, 1 + random.nextInt(30))
              .mapToObj(i -> new Check(T0.plusSeconds(random.nextInt(600)), random.nextBoolean()))
              .collect(Collectors.toCollection(ArrayList::new));
      Instant until = T0.plusSeconds(700);
      List<Interval> down = StatusChecks.down(checks, until);
      checks.addAll(List.copyOf(checks));
      Collections.shuffle(checks, random);
      assertEquals(down, StatusChecks.down(checks, until), "seed " + seed);
      for (int second = 0; second < 700; second++) {
        Instant now = T0.plusSeconds(second);
        assertEquals(isDown(checks, now), Intervals.covers(down, now), "seed " + seed + " " + now);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"service-availability-unibe", "service-availability-manticore"})
  void av5_real_checks_give_the_availability_the_monitor_published(String data) {
    Map<String, List<Check>> checks =
        SharedData.csv(data + "/status_checks.csv.gz").stream()
            .collect(
                Collectors.groupingBy(
                    row -> row.get("service"),
                    Collectors.mapping(
                        row ->
                            new Check(
                                Instant.parse(row.get("checked_at_utc")),
                                "up".equals(row.get("status"))),
                        Collectors.toList())));
    int reproduced = 0;
    for (Map<String, String> service : SharedData.csv(data + "/services.csv")) {
      List<Check> own = checks.get(service.get("service"));
      Instant last = own.stream().map(Check::at).max(Instant::compareTo).orElseThrow();
      List<Interval> down = StatusChecks.down(own, last);
      assertEquals(
          Double.parseDouble(service.get("down_minutes_from_checks")),
          minutesOf(down),
          0.1,
          service::toString);
      if ("1".equals(service.get("checks_reproduce_published"))) {
        Interval watched = new Interval(Instant.parse(service.get("monitoring_started_utc")), last);
        assertEquals(
            Double.parseDouble(service.get("published_uptime").replace("%", "")),
            measured(down, watched).percentage().doubleValue(),
            published(watched),
            service::toString);
        reproduced++;
      }
    }
    assertTrue(reproduced > 10, data + ": " + reproduced);
  }

  /** The monitor publishes two decimals, and its minutes are those of the record within fifteen. */
  private static double published(Interval watched) {
    return 0.02 + 100.0 * 15 / Duration.between(watched.from(), watched.to()).toMinutes();
  }

  private static AvailabilityResult measured(List<Interval> down, Interval watched) {
    return Availability.measure(
        LanlOutagesTest.ALWAYS,
        watched,
        down.stream().map(i -> LanlOutagesTest.outage("check", i)).toList(),
        List.of());
  }

  private static boolean isDown(List<Check> checks, Instant now) {
    Instant latest =
        checks.stream()
            .map(Check::at)
            .filter(at -> !at.isAfter(now))
            .max(Instant::compareTo)
            .orElse(null);
    return latest != null && checks.stream().anyMatch(c -> c.at().equals(latest) && !c.up());
  }

  private static double minutesOf(List<Interval> intervals) {
    return intervals.stream().mapToLong(i -> Duration.between(i.from(), i.to()).toMillis()).sum()
        / 60_000.0;
  }

  private static Check check(int minute, boolean up) {
    return new Check(at(minute), up);
  }

  private static Instant at(int minute) {
    return T0.plus(Duration.ofMinutes(minute));
  }

  private static Interval minutes(int from, int to) {
    return new Interval(at(from), at(to));
  }
}
