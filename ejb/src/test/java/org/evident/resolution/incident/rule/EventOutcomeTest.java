package org.evident.resolution.incident.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import org.evident.foundation.parameter.rule.Amounts;
import org.evident.foundation.parameter.rule.ProcessParameter;
import org.evident.kernel.Priority;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EventOutcomeTest {

  private static final Instant LAST = Instant.parse("2026-03-13T09:00:00Z");
  private static final Duration TOGETHER = Amounts.USUAL.minutes(ProcessParameter.EVENTS_TOGETHER);

  @ParameterizedTest
  @CsvSource({
    "0,true,ADDED",
    "1800,true,ADDED",
    "1801,true,OPENED",
    "-1800,true,ADDED",
    "-1801,true,OPENED",
    "0,false,OPENED"
  })
  void inc8_trouble_within_half_an_hour_belongs_to_the_open_incident(
      long seconds, boolean open, EventOutcome outcome) {
    assertEquals(
        outcome, EventOutcome.of(true, TOGETHER, LAST.plusSeconds(seconds), LAST, open, true));
  }

  @Test
  void inc8_the_first_trouble_opens_an_incident() {
    assertEquals(EventOutcome.OPENED, EventOutcome.of(true, TOGETHER, LAST, null, false, false));
  }

  @Test
  void inc8_a_recovery_ends_what_only_monitoring_touched() {
    assertEquals(EventOutcome.RESOLVED, EventOutcome.of(false, TOGETHER, LAST, LAST, true, false));
    assertEquals(EventOutcome.NOTED, EventOutcome.of(false, TOGETHER, LAST, LAST, true, true));
    assertEquals(EventOutcome.IGNORED, EventOutcome.of(false, TOGETHER, LAST, LAST, false, false));
    assertEquals(EventOutcome.IGNORED, EventOutcome.of(false, TOGETHER, LAST, null, false, false));
    assertEquals(
        EventOutcome.IGNORED,
        EventOutcome.of(false, TOGETHER, LAST.minusSeconds(1), LAST, true, false));
  }

  @ParameterizedTest
  @CsvSource({"CRITICAL,P1", "MAJOR,P2", "MINOR,P3", "WARNING,P4"})
  void inc8_each_severity_has_the_priority_of_its_rank(EventSeverity severity, Priority priority) {
    assertEquals(priority, PriorityMatrix.DEFAULT.priority(severity.impact(), severity.urgency()));
  }
}
