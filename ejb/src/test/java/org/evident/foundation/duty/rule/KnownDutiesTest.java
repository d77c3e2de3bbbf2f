package org.evident.foundation.duty.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.evident.kernel.Role;
import org.junit.jupiter.api.Test;

class KnownDutiesTest {

  @Test
  void dut1_each_is_known_once_and_can_be_planned_as_it_is() {
    List<String> keys = KnownDuties.all().stream().map(KnownDuty::key).toList();
    assertEquals(keys.size(), keys.stream().distinct().count());
    LocalDate today = LocalDate.of(2026, 11, 29);
    for (KnownDuty duty : KnownDuties.all()) {
      assertTrue(duty.key().matches("[A-Z][A-Z0-9_]{2,59}"), duty.key());
      int lead = Math.min(DutyCycle.USUAL_LEAD, duty.intervalDays() - 1);
      DutySteps.plan(new DutyCycle(duty.intervalDays(), lead), today, today);
    }
  }

  @Test
  void dut1_what_the_register_says_of_some() {
    assertEquals(
        new KnownDuty("BACKLOG_REVIEW", "incident", 7, "TEAM", Role.INCIDENT_MANAGER),
        KnownDuties.find("BACKLOG_REVIEW").orElseThrow());
    assertEquals("", KnownDuties.find("MANAGEMENT_REVIEW").orElseThrow().per());
    assertTrue(KnownDuties.find("NOBODY_KNOWS").isEmpty());
    assertEquals(
        List.of("MAJOR_CRITERIA_REVIEW", "MAJOR_PROCEDURE_EXERCISE"),
        KnownDuties.all().stream()
            .filter(duty -> "incident".equals(duty.process()))
            .filter(duty -> duty.per().isEmpty())
            .map(KnownDuty::key)
            .collect(Collectors.toList()));
  }
}
