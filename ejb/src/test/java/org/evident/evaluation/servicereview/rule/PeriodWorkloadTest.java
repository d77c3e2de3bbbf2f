package org.evident.evaluation.servicereview.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.evident.agreement.servicelevel.rule.WorkloadMeasure;
import org.evident.agreement.servicelevel.rule.WorkloadPeriod;
import org.junit.jupiter.api.Test;

class PeriodWorkloadTest {

  private static final ZoneId VIENNA = ZoneId.of("Europe/Vienna");
  private static final long OWN = 1;

  /** What came for the own service and another one, part by part. */
  private static PeriodWorkload load(
      String measure, WorkloadPeriod period, boolean several, int[]... came) {
    List<PeriodWorkload.Part> parts = new ArrayList<>();
    List<WorkloadPeriod.Days> days = period.parts(YearMonth.of(2026, 3));
    for (int i = 0; i < came.length; i++) {
      parts.add(
          new PeriodWorkload.Part(
              days.get(i),
              Map.of(OWN, BigDecimal.valueOf(came[i][0]), 2L, BigDecimal.valueOf(came[i][1]))));
    }
    return new PeriodWorkload(
        new WorkloadMeasure(measure, period),
        parts,
        OWN,
        several,
        BigDecimal.TEN,
        BigDecimal.valueOf(20));
  }

  private static List<String> told(PeriodWorkload load) {
    return load.figures().stream()
        .map(
            f ->
                f.name()
                    + " "
                    + plain(f.denominator() == null ? f.value() : f.numerator())
                    + " "
                    + f.verdict())
        .toList();
  }

  private static String plain(BigDecimal value) {
    return value == null ? "-" : value.stripTrailingZeros().toPlainString();
  }

  @Test
  void slm5_the_busiest_week_is_judged_and_those_over_are_counted() {
    PeriodWorkload load =
        load("INCIDENTS", WorkloadPeriod.WEEK, false, ints(3, 0), ints(13, 0), ints(11, 0));
    assertEquals(
        List.of("WORKLOAD:INCIDENTS.WEEK 13 EXCEEDED", "WORKLOAD_OVER:INCIDENTS.WEEK 2 NO_TARGET"),
        told(load));
    assertEquals("WORKLOAD:INCIDENTS.WEEK", load.own());
    List<EvidenceLine> lines = load.told(VIENNA);
    assertEquals(
        List.of("INCIDENTS 2026-W10 EXCEEDED", "INCIDENTS 2026-W11 TOLERATED"),
        lines.stream().map(l -> l.reference() + " " + l.state()).toList());
    assertEquals("2026-03-01T23:00:00Z", lines.get(0).at().toString());
    assertEquals(List.of("WORKLOAD_OVER:INCIDENTS.WEEK"), lines.get(0).figures());
  }

  @Test
  void slm5_of_several_services_the_day_that_was_busiest_for_all_is_judged() {
    PeriodWorkload load =
        load("INCIDENTS", WorkloadPeriod.DAY, true, ints(8, 0), ints(2, 7), ints(1, 8));
    assertEquals(
        List.of(
            "WORKLOAD:INCIDENTS.DAY 9 WITHIN",
            "WORKLOAD_SHARE:INCIDENTS.DAY 2 NO_TARGET",
            "WORKLOAD_OVER:INCIDENTS.DAY 0 NO_TARGET"),
        told(load));
    assertEquals("WORKLOAD_SHARE:INCIDENTS.DAY", load.own());
    assertEquals(
        List.of("INCIDENTS 2026-03-02"),
        load.told(VIENNA).stream().map(EvidenceLine::reference).toList());
    assertEquals(List.of(), load.told(VIENNA).get(0).figures());
  }

  @Test
  void slm5_a_quarter_so_far_is_held_against_the_whole_limit() {
    PeriodWorkload load =
        load("REQUESTS", WorkloadPeriod.QUARTER, false, ints(4, 0), ints(5, 0), ints(2, 0));
    assertEquals(List.of("WORKLOAD:REQUESTS.QUARTER 11 TOLERATED"), told(load));
    assertEquals(3, load.judged().size());
    assertEquals(List.of(), load.told(VIENNA));
  }

  @Test
  void num4_that_nobody_asked_is_no_data_and_that_nothing_failed_is_a_count() {
    PeriodWorkload asked = load("REQUESTS", WorkloadPeriod.DAY, false, ints(0, 0));
    assertEquals(Verdict.NO_DATA, asked.figures().get(0).verdict());
    assertNull(asked.figures().get(0).value());
    PeriodWorkload failed = load("INCIDENTS", WorkloadPeriod.DAY, false, ints(0, 0));
    assertEquals("WORKLOAD:INCIDENTS.DAY 0 WITHIN", told(failed).get(0));
    assertEquals(List.of(), failed.told(VIENNA));
  }

  private static int[] ints(int... came) {
    return came;
  }
}
