package org.evident.foundation.duty.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DutyCycleTest {

  private static final LocalDate DAY = LocalDate.of(2026, 3, 31);

  @ParameterizedTest
  @CsvSource({"7,5", "30,5", "59,5", "60,6", "91,9", "299,29", "300,30", "365,30", "730,30"})
  void dut3_the_grace_is_a_tenth_of_the_interval_from_5_to_30_days(int interval, int grace) {
    assertEquals(grace, new DutyCycle(interval, 0).graceDays());
  }

  @ParameterizedTest
  @CsvSource({
    "2026-03-30,PLANNED",
    "2026-03-31,DUE",
    "2026-04-09,DUE",
    "2026-04-10,OVERDUE",
    "2030-01-01,OVERDUE"
  })
  void dut3_due_on_its_day_and_overdue_after_the_grace(LocalDate today, OccurrenceState state) {
    LocalDate graceEnd = new DutyCycle(91, 14).graceEnd(DAY);
    assertEquals(state, OccurrenceState.on(today, DAY, graceEnd));
  }

  @Property
  void dut2_an_occurrence_appears_its_lead_ahead(
      @ForAll @IntRange(min = 1, max = 800) int interval, @ForAll @IntRange(max = 400) int lead) {
    DutyCycle cycle = new DutyCycle(interval, lead);
    assertTrue(cycle.appears(DAY, DAY.minusDays(lead)));
    assertFalse(cycle.appears(DAY, DAY.minusDays(lead + 1L)));
  }

  /** However late each one is done, the n-th is n intervals after the first. */
  @Property
  void dut2_late_work_does_not_stretch_the_cycle(
      @ForAll @IntRange(min = 1, max = 800) int interval,
      @ForAll @IntRange(min = 1, max = 60) int times) {
    DutyCycle cycle = new DutyCycle(interval, 0);
    LocalDate planned = DAY;
    for (int i = 0; i < times; i++) {
      planned = cycle.next(planned);
    }
    assertEquals((long) interval * times, ChronoUnit.DAYS.between(DAY, planned));
  }

  /** Time moves an occurrence forward only. */
  @Property
  void dut3_no_day_takes_an_occurrence_back(
      @ForAll @IntRange(min = 1, max = 800) int interval,
      @ForAll @IntRange(min = -900, max = 900) int from) {
    LocalDate graceEnd = new DutyCycle(interval, 0).graceEnd(DAY);
    LocalDate day = DAY.plusDays(from);
    OccurrenceState today = OccurrenceState.on(day, DAY, graceEnd);
    OccurrenceState tomorrow = OccurrenceState.on(day.plusDays(1), DAY, graceEnd);
    assertTrue(today.compareTo(tomorrow) <= 0);
  }
}
