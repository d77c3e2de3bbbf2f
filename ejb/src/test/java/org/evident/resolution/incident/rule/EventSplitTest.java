package org.evident.resolution.incident.rule;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Optional;
import org.evident.kernel.RuleBroken;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class EventSplitTest {

  private static final String WHY = "Another rack";

  @ParameterizedTest
  @CsvSource({
    "OPENED,false,FIRST",
    "ADDED,false,SIGNATURE",
    "ADDED,true,FAILURE",
    "RESOLVED,false,RECOVERY",
    "NOTED,false,RECOVERY"
  })
  void inc8_each_event_of_an_incident_has_a_reason(
      EventOutcome outcome, boolean beside, EventMatch match) {
    assertEquals(match, EventMatch.of(outcome, beside));
  }

  @Test
  void inc8_what_belongs_to_no_incident_has_none() {
    assertNull(EventMatch.of(EventOutcome.IGNORED, false));
  }

  @ParameterizedTest
  @EnumSource(
      value = IncidentState.class,
      names = {"NEW", "ASSIGNED", "IN_PROGRESS", "PENDING", "RESOLVED"})
  void inc8_what_joined_can_be_split_off_until_the_incident_has_ended(IncidentState state) {
    assertDoesNotThrow(() -> EventSplit.require(state, EventMatch.SIGNATURE, "e1", WHY));
    assertDoesNotThrow(() -> EventSplit.require(state, EventMatch.FAILURE, "e1", WHY));
  }

  @ParameterizedTest
  @CsvSource({
    "NEW,,INC.SPLIT.UNKNOWN",
    "NEW,RECOVERY,INC.SPLIT.OVER",
    "NEW,FIRST,INC.SPLIT.FIRST",
    "NEW,SPLIT,INC.SPLIT.FIRST",
    "CLOSED,SIGNATURE,INC.SPLIT.ENDED",
    "CANCELLED,FAILURE,INC.SPLIT.ENDED"
  })
  void inc8_what_began_or_ended_an_incident_stays_with_it(
      IncidentState state, EventMatch match, String rule) {
    assertEquals(Optional.of(rule), EventSplit.obstacle(state, match));
    RuleBroken refused =
        assertThrows(RuleBroken.class, () -> EventSplit.require(state, match, "e1", WHY));
    assertEquals(rule + " event", refused.rule() + " " + refused.field());
  }

  @Test
  void inc8_splitting_off_needs_a_reason() {
    RuleBroken refused =
        assertThrows(
            RuleBroken.class,
            () -> EventSplit.require(IncidentState.NEW, EventMatch.SIGNATURE, "e1", "..."));
    assertEquals("REV-7 reason", refused.rule() + " " + refused.field());
  }
}
