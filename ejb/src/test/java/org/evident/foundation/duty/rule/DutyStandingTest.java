package org.evident.foundation.duty.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class DutyStandingTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 6, 30);
  private static final LocalDate LONG_AGO = LocalDate.of(2010, 1, 1);

  @Property
  void dut7_served_within_interval_and_grace(
      @ForAll @IntRange(min = 1, max = 800) int interval, @ForAll @IntRange(max = 900) int ago) {
    DutyStanding served = new DutyStanding("SVC-1", LONG_AGO, interval, TODAY.minusDays(ago), 0);
    int patience = interval + new DutyCycle(interval, 0).graceDays();
    assertEquals(ago <= patience, served.isOnTime(interval, TODAY));
  }

  @Test
  void dut7_a_young_subject_need_not_have_been_served() {
    assertTrue(new DutyStanding("", TODAY.minusDays(35), 30, null, 0).isOnTime(30, TODAY));
    assertFalse(new DutyStanding("", TODAY.minusDays(36), 30, null, 0).isOnTime(30, TODAY));
  }

  @Test
  void dut7_no_duty_one_too_rare_or_one_overdue_is_not_on_time() {
    assertFalse(new DutyStanding("", TODAY, null, TODAY, 0).isOnTime(365, TODAY));
    assertFalse(new DutyStanding("", TODAY, 31, TODAY, 0).isOnTime(30, TODAY));
    assertFalse(new DutyStanding("", TODAY, 30, TODAY, 1).isOnTime(30, TODAY));
  }

  @Test
  void dut7_every_subject_has_to_be_served() {
    DutyStanding served = new DutyStanding("A", LONG_AGO, 30, TODAY, 0);
    DutyStanding late = new DutyStanding("B", LONG_AGO, 30, TODAY.minusDays(90), 0);
    assertTrue(DutyStanding.onTime(List.of(served), 30, TODAY));
    assertFalse(DutyStanding.onTime(List.of(served, late), 30, TODAY));
  }
}
