package org.evident.assurance.availability.rule;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import org.evident.foundation.parameter.rule.Amounts;
import org.evident.foundation.parameter.rule.ProcessParameter;
import org.evident.kernel.RuleBroken;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class OutageCareTest {

  private static final Duration USUAL =
      Amounts.USUAL.minutes(ProcessParameter.OUTAGE_INVESTIGATION);

  private static OutageCare care(String cause, String incident, boolean followed, int minutes) {
    return new OutageCare(
        OutageState.ENDED,
        cause,
        false,
        incident,
        followed,
        Duration.ofMinutes(minutes),
        false,
        USUAL);
  }

  private static OutageCare standing(OutageState state) {
    return new OutageCare(state, "A fuse", true, null, false, Duration.ofHours(1), true, USUAL);
  }

  private static String broken(Executable what) {
    return assertThrows(RuleBroken.class, what).rule();
  }

  @Test
  void avm3_half_an_hour_is_grave_and_of_a_vital_service_any_time() {
    assertFalse(care("A fuse", "INC-1", false, 29).isGrave());
    assertTrue(care("A fuse", "INC-1", false, 30).isGrave());
    Duration moment = Duration.ofSeconds(1);
    assertTrue(
        new OutageCare(OutageState.ENDED, "A fuse", false, "INC-1", false, moment, true, USUAL)
            .isGrave());
  }

  @Test
  void avm3_the_organisation_chooses_from_how_long_on_it_is_grave() {
    Duration hour = Duration.ofHours(1);
    OutageCare shorter =
        new OutageCare(
            OutageState.ENDED, "A fuse", false, "INC-1", false, hour.minusSeconds(1), false, hour);
    assertFalse(shorter.isGrave());
    assertDoesNotThrow(shorter::investigate);
    assertTrue(
        new OutageCare(OutageState.ENDED, "A fuse", false, "INC-1", false, hour, false, hour)
            .isGrave());
  }

  @Test
  void avm3_an_outage_is_investigated_with_cause_incident_and_what_came_of_it() {
    assertDoesNotThrow(() -> care("A fuse", "INC-1", true, 60).investigate());
    assertDoesNotThrow(() -> care("A fuse", "INC-1", false, 29).investigate());
    assertEquals("AVM-3", broken(() -> care("A fuse", "INC-1", false, 30).investigate()));
    assertEquals("AVM-3.CAUSE", broken(() -> care(" ", "INC-1", true, 60).investigate()));
    assertEquals("AVM-3.INCIDENT", broken(() -> care("A fuse", null, true, 60).investigate()));
    assertDoesNotThrow(() -> standing(OutageState.ENDED).investigate());
  }

  @Test
  void avm3_it_ends_is_investigated_and_confirmed_in_this_order() {
    assertEquals(OutageState.OPEN, OutageState.of(false, true, true));
    assertEquals(OutageState.ENDED, OutageState.of(true, false, false));
    assertEquals(OutageState.INVESTIGATED, OutageState.of(true, true, false));
    assertEquals(OutageState.CONFIRMED, OutageState.of(true, true, true));
    assertEquals("AVM-3.PATH", broken(() -> standing(OutageState.OPEN).investigate()));
    assertEquals("AVM-3.PATH", broken(() -> standing(OutageState.CONFIRMED).investigate()));
    assertEquals("AVM-3.PATH", broken(() -> standing(OutageState.ENDED).confirm()));
    assertDoesNotThrow(() -> standing(OutageState.INVESTIGATED).confirm());
  }
}
