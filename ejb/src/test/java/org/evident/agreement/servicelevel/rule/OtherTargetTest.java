package org.evident.agreement.servicelevel.rule;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import org.evident.kernel.RuleBroken;
import org.junit.jupiter.api.Test;

class OtherTargetTest {

  private static OtherTarget named(String name) {
    return new OtherTarget(name, " s ", TargetBound.AT_MOST, BigDecimal.valueOf(30));
  }

  @Test
  void agr8_a_target_has_a_name_of_its_own() {
    assertEquals("Waiting time s", named(" Waiting time ").name() + " " + named("Wait").unit());
    assertEquals(OtherTarget.key("waiting TIME "), OtherTarget.key("Waiting time"));
    assertDoesNotThrow(
        () -> OtherTarget.require(List.of(named("Waiting time"), named("Calls lost"))));
    assertEquals("AGR-8", broken(named("tbd")));
    assertEquals("AGR-8.TWICE", broken(named("Waiting time"), named("waiting TIME ")));
  }

  @Test
  void agr8_the_goal_itself_keeps_it_on_either_side() {
    BigDecimal goal = BigDecimal.valueOf(30);
    assertTrue(TargetBound.AT_MOST.keeps(new BigDecimal("30.000"), goal));
    assertFalse(TargetBound.AT_MOST.keeps(new BigDecimal("30.001"), goal));
    assertTrue(TargetBound.AT_LEAST.keeps(new BigDecimal("30.000"), goal));
    assertFalse(TargetBound.AT_LEAST.keeps(new BigDecimal("29.999"), goal));
  }

  private static String broken(OtherTarget... written) {
    RuleBroken refused =
        assertThrows(RuleBroken.class, () -> OtherTarget.require(List.of(written)));
    assertEquals("otherTargets", refused.field());
    return refused.rule();
  }
}
