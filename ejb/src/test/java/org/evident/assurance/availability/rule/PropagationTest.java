package org.evident.assurance.availability.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.evident.kernel.RuleBroken;
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

  @ParameterizedTest
  @MethodSource("seeds")
  void av8_a_past_day_is_told_by_what_was_required_then(long seed) {
    Landscape landscape = new Landscape(new SplittableRandom(seed), true);
    Propagation propagation =
        new Dependencies(landscape.dependencies).propagation(landscape.own, CUT);
    for (int service = 0; service < Landscape.SERVICES; service++) {
      String name = "S" + service;
      List<Outage> reaching = propagation.reaching(name);
      for (int second = 0; second < SECONDS; second++) {
        assertEquals(
            landscape.isDown(name, second), covers(reaching, second), name + " at " + second);
      }
    }
  }

  @Test
  void av8_an_outage_reaches_as_far_as_the_dependency_holds() {
    Map<String, List<Outage>> own = Map.of("A", List.of(outage("O1", "A", 40, 120, null)));
    Dependency until =
        new Dependency(
            "S", "A", DependencyKind.REQUIRES, null, 0, null, Instant.ofEpochSecond(100));
    List<Outage> reached = new Dependencies(List.of(until)).reaching("S", own, CUT);
    assertEquals(
        List.of(new Interval(Instant.ofEpochSecond(40), Instant.ofEpochSecond(100))),
        reached.get(0).until(CUT));
    assertEquals("O1", reached.get(0).reference());
    Dependency later =
        new Dependency(
            "S", "A", DependencyKind.REQUIRES, null, 0, Instant.ofEpochSecond(120), null);
    assertEquals(List.of(), new Dependencies(List.of(later)).reaching("S", own, CUT));
    assertEquals(
        "AV-8.VALID",
        assertThrows(
                RuleBroken.class,
                () -> Dependency.requireOrder(LocalDate.EPOCH, LocalDate.EPOCH.minusDays(1)))
            .rule());
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
      this(random, false);
    }

    /**
     * @param changing whether each dependency holds for a while only
     */
    Landscape(SplittableRandom random, boolean changing) {
      for (int from = 0; from < SERVICES; from++) {
        int k = 1 + random.nextInt(3);
        needed.put("S" + from, k);
        for (int to = from + 1; to < SERVICES; to++) {
          int kind = random.nextInt(5);
          if (kind < 3) {
            String group = kind == 0 ? null : "G";
            Instant since = changing ? edge(random, 0) : null;
            Instant until = changing ? edge(random, SECONDS / 2) : null;
            dependencies.add(
                new Dependency(
                    "S" + from, "S" + to, DependencyKind.REQUIRES, group, k, since, until));
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

    private static Instant edge(SplittableRandom random, int from) {
      return random.nextInt(3) == 0
          ? null
          : Instant.ofEpochSecond(from + random.nextInt(SECONDS / 2));
    }

    /** Whether a service is down in a second, by itself or by what it requires. */
    boolean isDown(String service, int second) {
      return outages(service, second).findAny().isPresent()
          || singles(service, second).anyMatch(target -> isDown(target, second))
          || lost(
              members(service, second).filter(member -> !isDown(member, second)).count(),
              service,
              second);
    }

    /** Whether planned work takes it down then; what is broken besides does not matter (AV-4). */
    boolean isPlanned(String service, int second) {
      return outages(service, second).anyMatch(outage -> isInside(outage, second))
          || singles(service, second).anyMatch(target -> isPlanned(target, second))
          || lost(
                  members(service, second).filter(member -> !isDown(member, second)).count(),
                  service,
                  second)
              && !lost(
                  members(service, second)
                      .filter(member -> !isDown(member, second) || isPlanned(member, second))
                      .count(),
                  service,
                  second);
    }

    private boolean lost(long up, String service, int second) {
      return up < Math.min(needed.get(service), members(service, second).count());
    }

    private Stream<Outage> outages(String service, int second) {
      return own.getOrDefault(service, List.of()).stream()
          .filter(o -> o.start().getEpochSecond() <= second && second < o.end().getEpochSecond());
    }

    private Stream<String> singles(String service, int second) {
      return dependencies.stream()
          .filter(d -> d.from().equals(service) && d.group() == null)
          .filter(d -> d.holds(Instant.ofEpochSecond(second)))
          .map(Dependency::to);
    }

    private Stream<String> members(String service, int second) {
      return dependencies.stream()
          .filter(d -> d.from().equals(service) && d.group() != null)
          .filter(d -> d.holds(Instant.ofEpochSecond(second)))
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
