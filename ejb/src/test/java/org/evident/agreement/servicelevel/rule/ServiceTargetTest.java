package org.evident.agreement.servicelevel.rule;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Set;
import org.evident.kernel.Priority;
import org.evident.kernel.RuleBroken;
import org.junit.jupiter.api.Test;

class ServiceTargetTest {

  private static final Target ALL =
      new Target(Metric.RESPONSE, Priority.P1, 900, Desk.ALL, false, "SLA v1");
  private static final Target OTHER =
      new Target(Metric.RESPONSE, Priority.P2, 1800, Desk.ALL, false, "SLA v1");
  private static final Target ONE =
      new Target(Metric.RESPONSE, Priority.P1, 300, Desk.ALL, false, "SLA v1").forService();

  @Test
  void agr6_the_target_of_the_service_holds_in_place_of_the_one_for_all() {
    TargetSource source = TargetSource.of(List.of(ALL, OTHER)).except(List.of(ONE));
    Target chosen = source.target(Metric.RESPONSE, Priority.P1).orElseThrow();
    assertEquals(300, chosen.limitSeconds());
    assertEquals(TargetCondition.SERVICE, chosen.condition());
    Target rest = source.target(Metric.RESPONSE, Priority.P2).orElseThrow();
    assertEquals(1800, rest.limitSeconds());
    assertEquals(TargetCondition.PRIORITY, rest.condition());
    assertEquals(true, source.target(Metric.RESOLUTION, Priority.P1).isEmpty());
  }

  @Test
  void agr6_it_stands_in_place_of_something_once_and_for_a_service_of_the_agreement() {
    List<String> general = List.of("RESPONSE P1");
    ServiceTarget one = new ServiceTarget(7, "SVC-7", "RESPONSE", Priority.P1);
    assertDoesNotThrow(() -> ServiceTarget.require(List.of(one), Set.of(), general));
    assertDoesNotThrow(() -> ServiceTarget.require(List.of(one), Set.of(7L), general));
    assertEquals("AGR-6.SERVICE", broken(List.of(one), Set.of(8L), general));
    assertEquals("AGR-6.TWICE", broken(List.of(one, one), Set.of(), general));
    assertEquals("AGR-6", broken(List.of(one), Set.of(), List.of("RESPONSE P2")));
  }

  private static String broken(
      List<ServiceTarget> written, Set<Long> covered, List<String> general) {
    return assertThrows(RuleBroken.class, () -> ServiceTarget.require(written, covered, general))
        .rule();
  }
}
