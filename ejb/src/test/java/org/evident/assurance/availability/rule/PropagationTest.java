package org.evident.assurance.availability.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whole landscapes of services with groups and planned work, against stepping through each second by itself. */
class PropagationTest {

  private static final int SECONDS = 200;
  private static final Instant CUT = Instant.ofEpochSecond(SECONDS);
  private static final Interval PERIOD = new Interval(Instant.EPOCH, CUT);
  private static final List<MaintenanceWindow> WINDOWS =
      List.of(
          window("W1", 40, 120, true), window("W2", 100, 160, true), window("W3", 60, 190, false));
  private static final AvailabilityTerms TERMS =
      new AvailabilityTerms(
          new BigDecimal("99"),
          ServiceHours.ALWAYS,
          PlannedMode.EXCLUDED,
          0,
          ZoneOffset.UTC,
          false,
          0);

  static List<Long> seeds() {
    return new SplittableRandom(8).longs(60).boxed().toList();
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void av8_and_av4_k_of_n_and_planned_work_agree_with_stepping_second_by_second(long seed) {
    Landscape landscape = new Landscape(new SplittableRandom(seed));
    Propagation propagation =
        new Dependencies(landscape.dependencies).propagation(landscape.own, CUT);
    for (int service = 0; service < Landscape.SERVICES; service++) {
      String name = "S" + service;
      List<Outage> reaching = propagation.reaching(name);
      AvailabilityResult result = Availability.measure(TERMS, PERIOD, reaching, WINDOWS);
      long down = 0;
      long planned = 0;
      for (int second = 0; second < SECONDS; second++) {
        boolean isDown = landscape.isDown(name, second);
        assertEquals(isDown, covers(reaching, second), name + " at " + second);
        boolean isPlanned = landscape.isPlanned(name, second);
        planned += isPlanned ? 1 : 0;
        down += isDown && !isPlanned ? 1 : 0;
      }
      assertEquals(planned, result.planned(), name);
      assertEquals(down, result.downtime(), name);
      assertEquals(SECONDS - planned, result.basis(), name);
      assertTrue(
          result.percentage() == null
              || result.percentage().signum() >= 0
                  && result.percentage().compareTo(new BigDecimal(100)) <= 0);
    }
  }

  @Test
  void av4_planned_work_on_all_of_a_group_is_planned_and_its_overrun_is_not() {
    Map<String, List<Outage>> own =
        Map.of(
            "A", List.of(outage("O1", "A", 40, 120, "W1")),
            "B", List.of(outage("O2", "B", 50, 150, "W1")));
    List<Dependency> group =
        List.of(
            new Dependency("S", "A", DependencyKind.REQUIRES, "G", 1),
            new Dependency("S", "B", DependencyKind.REQUIRES, "G", 1));
    List<Outage> lost = new Dependencies(group).reaching("S", own, CUT);
    AvailabilityResult both = Availability.measure(TERMS, PERIOD, lost, WINDOWS);
    assertEquals(70, both.planned());
    assertEquals(0, both.downtime());
    assertEquals(0, both.failures());
    AvailabilityResult unapproved = Availability.measure(TERMS, PERIOD, lost, List.of());
    assertEquals(0, unapproved.planned());
    assertEquals(70, unapproved.downtime());
  }

  private static boolean covers(List<Outage> outages, int second) {
    Instant at = Instant.ofEpochSecond(second);
    return outages.stream()
        .filter(Outage::isDown)
        .anyMatch(o -> Intervals.covers(o.until(CUT), at));
  }

  private static MaintenanceWindow window(String name, int from, int to, boolean approved) {
    return new MaintenanceWindow(
        name,
        Instant.ofEpochSecond(from),
        Instant.ofEpochSecond(to),
        Instant.EPOCH.minusSeconds(86_400),
        approved);
  }

  private static Outage outage(String ref, String subject, int from, int to, String window) {
    return new Outage(
        ref,
        subject,
        Instant.ofEpochSecond(from),
        Instant.ofEpochSecond(to),
        OutageEffect.FULL,
        true,
        BigDecimal.ONE,
        window,
        null);
  }

  /** Services of which each may require later ones, alone or in groups, and the plain way to ask whether one is down. */
  private static final class Landscape {

    static final int SERVICES = 6;

    final List<Dependency> dependencies = new ArrayList<>();
    final Map<String, List<Outage>> own = new HashMap<>();
    final Map<String, Integer> needed = new HashMap<>();

    Landscape(SplittableRandom random) {
      for (int from = 0; from < SERVICES; from++) {
        int k = 1 + random.nextInt(3);
        needed.put("S" + from, k);
        for (int to = from + 1; to < SERVICES; to++) {
          int kind = random.nextInt(5);
          if (kind < 3) {
            String group = kind == 0 ? null : "G";
            dependencies.add(
                new Dependency("S" + from, "S" + to, DependencyKind.REQUIRES, group, k));
          }
        }
        for (int i = random.nextInt(4); i > 0; i--) {
          int start = random.nextInt(SECONDS - 1);
          int end = Math.min(SECONDS, start + 1 + random.nextInt(120));
          String window = random.nextInt(2) == 0 ? null : "W" + (1 + random.nextInt(3));
          own.computeIfAbsent("S" + from, s -> new ArrayList<>())
              .add(outage("O" + from + "." + i, "S" + from, start, end, window));
        }
      }
    }

    /** Whether a service is down in a second, by itself or by what it requires. */
    boolean isDown(String service, int second) {
      return outages(service, second).findAny().isPresent()
          || singles(service).anyMatch(target -> isDown(target, second))
          || lost(members(service).filter(member -> !isDown(member, second)).count(), service);
    }

    /** Whether planned work takes it down then; what is broken besides does not matter (AV-4). */
    boolean isPlanned(String service, int second) {
      return outages(service, second).anyMatch(outage -> isInside(outage, second))
          || singles(service).anyMatch(target -> isPlanned(target, second))
          || lost(members(service).filter(member -> !isDown(member, second)).count(), service)
              && !lost(
                  members(service)
                      .filter(member -> !isDown(member, second) || isPlanned(member, second))
                      .count(),
                  service);
    }

    private boolean lost(long up, String service) {
      return up < Math.min(needed.get(service), members(service).count());
    }

    private Stream<Outage> outages(String service, int second) {
      return own.getOrDefault(service, List.of()).stream()
          .filter(o -> o.start().getEpochSecond() <= second && second < o.end().getEpochSecond());
    }

    private Stream<String> singles(String service) {
      return dependencies.stream()
          .filter(d -> d.from().equals(service) && d.group() == null)
          .map(Dependency::to);
    }

    private Stream<String> members(String service) {
      return dependencies.stream()
          .filter(d -> d.from().equals(service) && d.group() != null)
          .map(Dependency::to);
    }

    private static boolean isInside(Outage outage, int second) {
      return WINDOWS.stream()
          .anyMatch(
              w ->
                  w.approved()
                      && w.reference().equals(outage.window())
                      && w.start().getEpochSecond() <= second
                      && second < w.end().getEpochSecond());
    }
  }
}
