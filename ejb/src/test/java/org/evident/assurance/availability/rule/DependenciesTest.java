package org.evident.assurance.availability.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.evident.kernel.RuleBroken;
import org.junit.jupiter.api.Test;

class DependenciesTest {
  private static final Instant CUT = Instant.ofEpochSecond(1000);

  private static Outage down(String ref, String subject, int from, int to) {
    return new Outage(
        ref,
        subject,
        Instant.ofEpochSecond(from),
        Instant.ofEpochSecond(to),
        OutageEffect.FULL,
        true,
        BigDecimal.ONE,
        null,
        null);
  }

  private static Dependency requires(String from, String to) {
    return new Dependency(from, to, DependencyKind.REQUIRES, null, 0);
  }

  private static Dependency oneOf(int k, String from, String to) {
    return new Dependency(from, to, DependencyKind.REQUIRES, "G", k);
  }

  private static List<String> references(Dependencies dependencies, Map<String, List<Outage>> own) {
    return dependencies.reaching("S", own, CUT).stream().map(Outage::reference).sorted().toList();
  }

  @Test
  void av8_one_origin_by_two_paths_counts_once_and_support_does_not_propagate() {
    Dependencies d =
        new Dependencies(
            List.of(
                requires("S", "A"),
                requires("S", "B"),
                requires("A", "DB"),
                requires("B", "DB"),
                new Dependency("S", "C", DependencyKind.SUPPORTS, null, 0)));
    Map<String, List<Outage>> own =
        Map.of(
            "S",
            List.of(down("O1", "S", 0, 10)),
            "DB",
            List.of(down("O2", "DB", 5, 20)),
            "C",
            List.of(down("O3", "C", 0, 99)));
    assertEquals(List.of("O1", "O2"), references(d, own));
  }

  @Test
  void av8_a_degraded_component_takes_nothing_down() {
    Outage slow =
        new Outage(
            "O1",
            "A",
            Instant.EPOCH,
            CUT,
            OutageEffect.DEGRADED,
            false,
            BigDecimal.ONE,
            null,
            null);
    assertEquals(
        List.of(),
        references(new Dependencies(List.of(requires("S", "A"))), Map.of("A", List.of(slow))));
  }

  @Test
  void av8_a_group_is_lost_while_fewer_than_k_are_up() {
    Map<String, List<Outage>> own =
        Map.of(
            "A",
            List.of(down("O1", "A", 0, 100)),
            "B",
            List.of(down("O2", "B", 50, 150)),
            "C",
            List.of(down("O3", "C", 140, 200)));
    List<Dependency> two = List.of(oneOf(2, "S", "A"), oneOf(2, "S", "B"), oneOf(2, "S", "C"));
    List<Outage> lost = new Dependencies(two).reaching("S", own, CUT);
    assertEquals(List.of(50L, 140L), lost.stream().map(o -> o.start().getEpochSecond()).toList());
    assertEquals(List.of(100L, 150L), lost.stream().map(o -> o.end().getEpochSecond()).toList());
    List<Dependency> one = List.of(oneOf(1, "S", "A"), oneOf(1, "S", "B"), oneOf(1, "S", "C"));
    assertEquals(List.of(), references(new Dependencies(one), own));
  }

  @Test
  void av8_a_group_lost_by_an_outage_that_lasts_is_lost_until_further_notice() {
    Outage lasts =
        new Outage(
            "O2",
            "B",
            Instant.ofEpochSecond(50),
            null,
            OutageEffect.FULL,
            true,
            BigDecimal.ONE,
            null,
            null);
    Map<String, List<Outage>> own =
        Map.of("A", List.of(down("O1", "A", 0, 5_000)), "B", List.of(lasts));
    List<Dependency> both = List.of(oneOf(1, "S", "A"), oneOf(1, "S", "B"));
    Outage lost = new Dependencies(both).reaching("S", own, CUT).get(0);
    assertEquals(Instant.ofEpochSecond(50), lost.start());
    assertNull(lost.end());
  }

  @Test
  void av8_a_group_never_needs_more_members_than_it_has_and_as_many_as_any_says() {
    Map<String, List<Outage>> own = Map.of("A", List.of(down("O1", "A", 0, 100)));
    List<Dependency> many = List.of(oneOf(9, "S", "A"), oneOf(9, "S", "B"));
    Outage lost = new Dependencies(many).reaching("S", own, CUT).get(0);
    assertEquals(
        List.of(0L, 100L), List.of(lost.start().getEpochSecond(), lost.end().getEpochSecond()));
    List<Dependency> odd = List.of(oneOf(1, "S", "A"), oneOf(2, "S", "B"));
    assertEquals(1, new Dependencies(odd).reaching("S", own, CUT).size());
  }

  @Test
  void av8_what_many_paths_lead_to_is_worked_out_once() {
    List<Dependency> ladder = new ArrayList<>();
    for (int step = 0; step < 60; step++) {
      for (String side : List.of("a", "b")) {
        ladder.add(requires(step == 0 ? "S" : "a" + (step - 1), side + step));
        ladder.add(requires(step == 0 ? "S" : "b" + (step - 1), side + step));
      }
    }
    Map<String, List<Outage>> own = Map.of("a59", List.of(down("O1", "a59", 0, 100)));
    List<Dependency> distinct = ladder.stream().distinct().toList();
    assertEquals(List.of("O1"), references(new Dependencies(distinct), own));
  }

  @Test
  void av8_refuses_a_circle() {
    RuleBroken broken =
        assertThrows(
            RuleBroken.class,
            () ->
                new Dependencies(
                    List.of(requires("A", "B"), requires("B", "C"), requires("C", "A"))));
    assertEquals("AV-8", broken.rule());
    assertEquals(List.of("A > B > C > A"), broken.values());
  }

  @Test
  void av9_check_values() {
    List<BigDecimal> parts = List.of(new BigDecimal("0.999"), new BigDecimal("0.995"));
    assertEquals(new BigDecimal("0.994005"), DesignEstimate.series(parts));
    assertEquals(new BigDecimal("0.999995"), DesignEstimate.parallel(parts));
    assertEquals(
        new BigDecimal("0.999702"),
        DesignEstimate.kOfN(2, 3, new BigDecimal("0.99")).setScale(6, RoundingMode.HALF_UP));
  }

  @Test
  void av9_a_design_is_as_good_as_the_targets_of_its_parts_allow() {
    Map<String, BigDecimal> targets =
        Map.of(
            "net",
            dec("99.9"),
            "disk",
            dec("99.5"),
            "a",
            dec("99"),
            "b",
            dec("99"),
            "c",
            dec("99"));
    Dependency net = new Dependency("mail", "net", DependencyKind.REQUIRES, null, 0);
    Dependency disk = new Dependency("mail", "disk", DependencyKind.REQUIRES, null, 0);
    assertEquals(Optional.of(dec("99.40")), DesignEstimate.ofTargets(List.of(net, disk), targets));
    List<Dependency> cluster =
        Stream.of("a", "b", "c")
            .map(part -> new Dependency("mail", part, DependencyKind.REQUIRES, "nodes", 2))
            .toList();
    assertEquals(Optional.of(dec("99.97")), DesignEstimate.ofTargets(cluster, targets));
    List<Dependency> pair =
        Stream.of("net", "disk")
            .map(part -> new Dependency("mail", part, DependencyKind.REQUIRES, "ways", 1))
            .toList();
    assertEquals(Optional.of(dec("99.9975")), DesignEstimate.ofTargets(pair, targets));
    assertEquals(Optional.empty(), DesignEstimate.ofTargets(List.of(), targets));
    Dependency unknown = new Dependency("mail", "tape", DependencyKind.REQUIRES, null, 0);
    assertEquals(Optional.empty(), DesignEstimate.ofTargets(List.of(net, unknown), targets));
  }

  private static BigDecimal dec(String figure) {
    return new BigDecimal(figure);
  }
}
