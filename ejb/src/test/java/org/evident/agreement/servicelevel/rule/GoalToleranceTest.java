package org.evident.agreement.servicelevel.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import org.evident.kernel.RuleBroken;
import org.junit.jupiter.api.Test;

class GoalToleranceTest {

  private static final BigDecimal NINETY = BigDecimal.valueOf(90);

  @Test
  void mea2_a_tolerance_is_no_more_than_its_goal_and_an_availability_has_none() {
    assertEquals(BigDecimal.ZERO, GoalTolerance.of("RESO", NINETY, null));
    assertEquals(BigDecimal.ONE, GoalTolerance.of("RESO", NINETY, BigDecimal.ONE));
    assertEquals(NINETY, GoalTolerance.of("RESO", NINETY, NINETY));
    assertEquals(BigDecimal.ZERO, GoalTolerance.of("AVAIL", NINETY, BigDecimal.ZERO));
    assertEquals("MEA-2.AVAIL", refused("AVAIL", BigDecimal.ONE));
    assertEquals("MEA-2", refused("RESO", new BigDecimal("90.1")));
  }

  private static String refused(String figure, BigDecimal points) {
    RuleBroken broken =
        assertThrows(RuleBroken.class, () -> GoalTolerance.of(figure, NINETY, points));
    assertEquals("tolerancePoints", broken.field());
    return broken.rule();
  }
}
