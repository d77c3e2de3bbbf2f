package org.evident.agreement.servicelevel.rule;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.YearMonth;
import java.util.List;
import org.evident.kernel.RuleBroken;
import org.junit.jupiter.api.Test;

class WorkloadPeriodTest {

  private static List<String> parts(WorkloadPeriod period, String month) {
    return period.parts(YearMonth.parse(month)).stream()
        .map(days -> days.from() + ".." + days.to())
        .toList();
  }

  @Test
  void slm5_weeks_run_from_monday_to_sunday_and_count_in_the_month_they_end_in() {
    assertEquals(
        List.of(
            "2026-02-23..2026-03-02",
            "2026-03-02..2026-03-09",
            "2026-03-09..2026-03-16",
            "2026-03-16..2026-03-23",
            "2026-03-23..2026-03-30"),
        parts(WorkloadPeriod.WEEK, "2026-03"));
    assertEquals("2026-03-30..2026-04-06", parts(WorkloadPeriod.WEEK, "2026-04").get(0));
    assertEquals("2025-12-29..2026-01-05", parts(WorkloadPeriod.WEEK, "2026-01").get(0));
  }

  @Test
  void slm5_days_are_those_of_the_month() {
    List<String> days = parts(WorkloadPeriod.DAY, "2024-02");
    assertEquals(29, days.size());
    assertEquals("2024-02-29..2024-03-01", days.get(28));
    assertEquals(List.of("2024-02-01..2024-03-01"), parts(WorkloadPeriod.MONTH, "2024-02"));
  }

  @Test
  void slm5_quarters_and_years_are_told_up_to_the_month() {
    assertEquals(
        List.of("2026-04-01..2026-05-01", "2026-05-01..2026-06-01"),
        parts(WorkloadPeriod.QUARTER, "2026-05"));
    assertEquals(List.of("2026-10-01..2026-11-01"), parts(WorkloadPeriod.QUARTER, "2026-10"));
    assertEquals(3, parts(WorkloadPeriod.QUARTER, "2026-12").size());
    assertEquals(12, parts(WorkloadPeriod.YEAR, "2026-12").size());
    assertEquals(List.of("2026-01-01..2026-02-01"), parts(WorkloadPeriod.YEAR, "2026-01"));
    assertTrue(WorkloadPeriod.QUARTER.isRunning() && WorkloadPeriod.YEAR.isRunning());
    assertTrue(!WorkloadPeriod.DAY.isRunning() && !WorkloadPeriod.MONTH.isRunning());
  }

  @Test
  void slm5_a_limit_is_named_by_its_period_unless_that_is_a_month() {
    WorkloadMeasure weekly = new WorkloadMeasure("INCIDENTS", WorkloadPeriod.WEEK);
    assertEquals("WORKLOAD_INCIDENTS.WEEK", weekly.goal());
    assertEquals(weekly, WorkloadMeasure.ofGoal(weekly.goal()).orElseThrow());
    WorkloadMeasure monthly = new WorkloadMeasure("PARCELS_SENT", WorkloadPeriod.MONTH);
    assertEquals("PARCELS_SENT", monthly.name());
    assertEquals(monthly, WorkloadMeasure.of("PARCELS_SENT"));
    assertTrue(WorkloadMeasure.ofGoal("RESO").isEmpty());
  }

  @Test
  void slm5_what_is_entered_is_told_by_the_month_and_goals_are_asked_for_by_it() {
    assertDoesNotThrow(() -> new WorkloadMeasure("PARCELS", WorkloadPeriod.MONTH).require(true));
    assertDoesNotThrow(() -> new WorkloadMeasure("REQUESTS", WorkloadPeriod.DAY).require(false));
    assertEquals("SLM-5.PERIOD", broken("PARCELS", WorkloadPeriod.YEAR, false));
    assertEquals("SLM-5.RELAXED", broken("INCIDENTS", WorkloadPeriod.WEEK, true));
  }

  private static String broken(String measure, WorkloadPeriod period, boolean relaxes) {
    RuleBroken refused =
        assertThrows(RuleBroken.class, () -> new WorkloadMeasure(measure, period).require(relaxes));
    assertEquals("workloads", refused.field());
    return refused.rule();
  }
}
