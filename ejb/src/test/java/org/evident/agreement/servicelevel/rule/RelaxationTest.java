package org.evident.agreement.servicelevel.rule;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.util.Optional;
import org.evident.kernel.RuleBroken;
import org.junit.jupiter.api.Test;

class RelaxationTest {

  private static final Relaxation EIGHTY =
      new Relaxation("INCIDENTS", "RESO", BigDecimal.valueOf(80));

  @Test
  void slm5_a_relaxed_goal_asks_for_less_than_the_goal() {
    assertDoesNotThrow(() -> EIGHTY.require(BigDecimal.valueOf(90)));
    assertEquals("SLM-5", broken(BigDecimal.valueOf(80)));
    assertEquals("SLM-5", broken(BigDecimal.valueOf(70)));
    assertEquals("SLM-5", broken(null));
  }

  @Test
  void slm5_a_relaxed_goal_is_known_by_its_name() {
    assertEquals("RELAXED_INCIDENTS_RESO", EIGHTY.name());
    assertEquals(Optional.of(EIGHTY), Relaxation.of(EIGHTY.name(), EIGHTY.percent()));
    Relaxation parcels = new Relaxation("PARCELS_SENT", "FULF", BigDecimal.TEN);
    assertEquals(Optional.of(parcels), Relaxation.of(parcels.name(), BigDecimal.TEN));
    assertEquals(Optional.empty(), Relaxation.of("RESO", EIGHTY.percent()));
    assertEquals(Optional.empty(), Relaxation.of("WORKLOAD_INCIDENTS", EIGHTY.percent()));
  }

  private static String broken(BigDecimal goal) {
    return assertThrows(RuleBroken.class, () -> EIGHTY.require(goal)).rule();
  }
}
