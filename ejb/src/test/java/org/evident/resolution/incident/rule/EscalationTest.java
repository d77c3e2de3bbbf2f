package org.evident.resolution.incident.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.Optional;
import org.evident.agreement.servicelevel.rule.Metric;
import org.evident.agreement.servicelevel.rule.Signal;
import org.evident.kernel.Priority;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EscalationTest {

  @ParameterizedTest
  @CsvSource({
    "RESOLUTION,75,TEAM_LEADER",
    "RESOLUTION,90,INCIDENT_MANAGER",
    "RESOLUTION,100,SERVICE_OWNER",
    "RESPONSE,100,TEAM_LEADER"
  })
  void inc2_each_share_of_a_limit_rises_to_its_own_rung(Metric metric, int threshold, Rung rung) {
    assertEquals(Optional.of(rung), of(metric, threshold).map(Escalation::rung));
  }

  @ParameterizedTest
  @CsvSource({"RESOLUTION,50", "RESPONSE,50", "RESPONSE,75", "RESPONSE,90"})
  void inc2_other_shares_rise_nowhere(Metric metric, int threshold) {
    assertEquals(Optional.empty(), of(metric, threshold));
  }

  @Test
  void inc2_what_becomes_a_p1_rises_at_once_and_what_stays_one_does_not() {
    Optional<Escalation> rise = Optional.of(Escalation.PRIORITY);
    assertEquals(rise, Escalation.of(null, Priority.P1));
    assertEquals(rise, Escalation.of(Priority.P3, Priority.P1));
    assertEquals(Optional.empty(), Escalation.of(Priority.P1, Priority.P1));
    assertEquals(Optional.empty(), Escalation.of(Priority.P1, Priority.P2));
    assertEquals(Rung.INCIDENT_MANAGER, Escalation.PRIORITY.rung());
  }

  @Test
  void inc2_where_nobody_stands_on_a_rung_the_next_above_is_told() {
    assertEquals(Optional.of(Rung.INCIDENT_MANAGER), Rung.TEAM_LEADER.above());
    assertEquals(Optional.of(Rung.SERVICE_OWNER), Rung.INCIDENT_MANAGER.above());
    assertEquals(Optional.empty(), Rung.SERVICE_OWNER.above());
  }

  private static Optional<Escalation> of(Metric metric, int threshold) {
    return Escalation.of(new Signal(metric, threshold, Instant.EPOCH));
  }
}
