package org.evident.assurance.availability.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
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
    assertEquals(Optional.empty(), DesignEstimate.ofTargets(List.of(), targets));
    Dependency unknown = new Dependency("mail", "tape", DependencyKind.REQUIRES, null, 0);
    assertEquals(Optional.empty(), DesignEstimate.ofTargets(List.of(net, unknown), targets));
  }

  private static BigDecimal dec(String figure) {
    return new BigDecimal(figure);
  }
}
