package org.evident.agreement.servicelevel.rule;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.evident.agreement.servicelevel.rule.ModelTargets.Promise;
import org.evident.kernel.Priority;
import org.evident.kernel.RuleBroken;
import org.junit.jupiter.api.Test;

class ModelTargetTest {

  private static final ModelTarget ANY = new ModelTarget("New laptop", null, null, Priority.P3);
  private static final ModelTarget ONE = new ModelTarget("New laptop", 7L, "SVC-7", Priority.P3);

  private static Target minutes(long minutes) {
    return new Target(Metric.FULFILMENT, Priority.P3, minutes * 60, Desk.ALL, false, "SLA v1");
  }

  @Test
  void agr7_of_two_for_the_model_the_one_that_names_the_service_holds_in_whatever_order() {
    Promise any = new Promise("New laptop", null, minutes(600));
    Promise one = new Promise("New laptop", 7L, minutes(300));
    for (ModelTargets targets :
        List.of(new ModelTargets(List.of(any, one)), new ModelTargets(List.of(one, any)))) {
      Target there = targets.promise(" new LAPTOP ", 7, Priority.P3).orElseThrow().target();
      assertEquals("18000 SERVICE_MODEL", there.limitSeconds() + " " + there.condition());
      Target elsewhere = targets.promise("New laptop", 8, Priority.P3).orElseThrow().target();
      assertEquals("36000 MODEL", elsewhere.limitSeconds() + " " + elsewhere.condition());
      assertTrue(targets.promise("New account", 7, Priority.P3).isEmpty());
      assertTrue(targets.promise("New laptop", 7, Priority.P4).isEmpty());
    }
    assertTrue(ModelTargets.NONE.promise("New laptop", 7, Priority.P3).isEmpty());
  }

  @Test
  void agr7_it_stands_in_place_of_something_once_and_for_a_service_of_the_agreement() {
    List<Priority> general = List.of(Priority.P3);
    assertDoesNotThrow(() -> ModelTarget.require(List.of(ANY, ONE), Set.of(7L), general));
    assertDoesNotThrow(() -> ModelTarget.require(List.of(ONE), Set.of(), general));
    assertEquals("AGR-7", broken(List.of(ANY), Set.of(), List.of(Priority.P4)));
    assertEquals("AGR-7.SERVICE", broken(List.of(ONE), Set.of(8L), general));
    ModelTarget same = new ModelTarget("new laptop ", null, null, Priority.P3);
    assertEquals("AGR-7.TWICE", broken(List.of(ANY, same), Set.of(), general));
    ModelTarget nothing = new ModelTarget("tbd", null, null, Priority.P3);
    assertEquals("AGR-7.MODEL", broken(List.of(nothing), Set.of(), general));
  }

  @Test
  void sla1_a_request_runs_from_its_approval_where_that_is_agreed() {
    Instant reported = Instant.parse("2026-03-02T09:00:00Z");
    Instant approved = Instant.parse("2026-03-04T09:00:00Z");
    Target waits = from(true);
    assertEquals(approved, waits.start(reported, approved).orElseThrow());
    assertTrue(waits.start(reported, null).isEmpty());
    assertEquals(reported, from(false).start(reported, approved).orElseThrow());
    Promise ofModel = new Promise("New laptop", 7L, waits);
    assertTrue(ofModel.target().start(reported, null).isEmpty());
    assertTrue(waits.forService().start(reported, null).isEmpty());
  }

  @Test
  void sla1_only_requests_wait_for_an_approval() {
    assertDoesNotThrow(() -> Metric.FULFILMENT.requireStart(true));
    assertDoesNotThrow(() -> Metric.RESPONSE.requireStart(false));
    RuleBroken refused = assertThrows(RuleBroken.class, () -> Metric.RESOLUTION.requireStart(true));
    assertEquals("SLA-1 startAfterApproval", refused.rule() + " " + refused.field());
  }

  private static Target from(boolean approval) {
    return new Target(
        Metric.FULFILMENT,
        Priority.P3,
        36000,
        Desk.ALL,
        false,
        "SLA v1",
        TargetCondition.PRIORITY,
        Target.DEFAULT_WARNINGS,
        approval);
  }

  private static String broken(
      List<ModelTarget> written, Set<Long> covered, List<Priority> general) {
    RuleBroken refused =
        assertThrows(RuleBroken.class, () -> ModelTarget.require(written, covered, general));
    assertEquals("modelTargets", refused.field());
    return refused.rule();
  }
}
