package org.evident.evaluation.servicereview.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.evident.supply.capacity.rule.Aggregation;
import org.evident.supply.capacity.rule.DaySummary;
import org.evident.supply.capacity.rule.MetricTerms;
import org.evident.supply.capacity.rule.Standing;
import org.evident.supply.capacity.rule.Thresholds;
import org.evident.supply.capacity.rule.TrendMethod;
import org.junit.jupiter.api.Test;

/** What stands behind a service: problems (S9), suppliers (S14), and what is agreed (S2). */
class SupportFiguresTest {
  private static final PeriodSpan MARCH = PeriodSpan.of(HarbourFoods.MARCH, HarbourFoods.VIENNA);
  private static final PeriodSpan FEBRUARY =
      PeriodSpan.of(HarbourFoods.MARCH.minusMonths(1), HarbourFoods.VIENNA);

  private static CountedProblem problem(
      String number, String detected, String resolved, String recurred, String target) {
    return new CountedProblem(
        number,
        "a fault",
        "P3",
        Instant.parse(detected + "T10:00:00Z"),
        resolved == null ? null : Instant.parse(resolved + "T10:00:00Z"),
        LocalDate.parse(target),
        recurred == null ? null : Instant.parse(recurred + "T10:00:00Z"),
        null);
  }

  private static Map<String, String> values(List<Figure> figures) {
    Map<String, String> values = new TreeMap<>();
    figures.forEach(
        f ->
            values.put(
                f.name(),
                f.denominator() == null
                    ? f.value().toPlainString()
                    : f.numerator().toPlainString() + "/" + f.denominator().toPlainString()));
    return values;
  }

  @Test
  void prb5_problems_are_counted_by_age_and_by_whether_they_came_back() {
    List<CountedProblem> problems =
        List.of(
            problem("PRB-1", "2025-09-01", null, null, "2025-12-01"),
            problem("PRB-2", "2026-03-01", null, null, "2026-03-31"),
            problem("PRB-3", "2026-03-02", "2026-03-20", null, "2026-05-31"),
            problem("PRB-4", "2026-01-02", "2026-02-20", "2026-03-30", "2026-04-02"),
            problem("PRB-5", "2026-01-02", "2026-02-21", "2026-04-02", "2026-04-02"),
            problem("PRB-6", "2026-02-02", "2026-04-02", null, "2026-05-02"));
    List<CountedKnownError> errors =
        List.of(
            new CountedKnownError("KER-1", "slow", "PRB-1", MARCH.start(), "restart it"),
            new CountedKnownError("KER-2", "wrong", "PRB-2", MARCH.start(), null));
    Counted counted = ProblemFigures.of(MARCH, FEBRUARY, HarbourFoods.VIENNA, problems, errors);
    assertEquals(
        "{KER_NEW=2, KER_WORKAROUND=1/2, PRB_OPEN=3, PRB_OPEN:age 0-30=1, PRB_OPEN:age 31-90=1,"
            + " PRB_OPEN:age >180=1, PRB_OPENED=2, PRB_OVERDUE=2, PRB_RECURRED=1/2, PRB_RESOLVED=1}",
        values(counted.figures()).toString());
    assertEquals(8, counted.evidence().size());
    assertEquals("restart it", counted.evidence().get(6).text());
  }

  @Test
  void r7_an_old_problem_needs_a_next_step_only_where_its_record_names_none() {
    CountedProblem old = problem("PRB-1", "2025-09-01", null, null, "2025-12-01");
    CountedProblem told =
        new CountedProblem(
            "PRB-2", "b", "P1", old.detectedAt(), null, old.targetDate(), null, "change the part");
    Counted counted =
        ProblemFigures.of(MARCH, FEBRUARY, HarbourFoods.VIENNA, List.of(old, told), List.of());
    List<Reason> reasons =
        Reasons.required(Contents.withEvidence(HarbourFoods.content(), counted.evidence()), 1800);
    assertEquals(
        List.of(new Reason(ReasonKind.OLD_PROBLEM, "PRB-1", FigureKey.PRB_OVERDUE)),
        reasons.stream().filter(r -> r.kind() == ReasonKind.OLD_PROBLEM).toList());
  }

  private static CountedSupplierTarget target(
      String metric, String priority, String goal, String actual, Long limit, boolean fewer) {
    return new CountedSupplierTarget(
        "SPT-1",
        "Net",
        metric,
        priority,
        new BigDecimal(goal),
        actual == null ? null : new BigDecimal(actual),
        limit,
        60L,
        fewer);
  }

  @Test
  void slm4_a_supplier_that_cannot_carry_the_agreement_is_a_gap() {
    List<TargetLine> agreed =
        List.of(
            new TargetLine("RESO", "P1", 240 * 60L, "ALL", null, null),
            new TargetLine("RESO", "P2", 480 * 60L, "BH", null, null),
            new TargetLine("AVAIL", "", null, "ALL", new BigDecimal("99.5"), null));
    assertFalse(SupplierFigures.isGap(target("RESOLUTION", "P1", "90", "95", 180L, false), agreed));
    assertTrue(SupplierFigures.isGap(target("RESOLUTION", "P1", "90", "95", 181L, false), agreed));
    assertFalse(SupplierFigures.isGap(target("RESOLUTION", "P2", "90", "95", 420L, false), agreed));
    assertTrue(SupplierFigures.isGap(target("RESOLUTION", null, "90", "95", 420L, false), agreed));
    assertTrue(SupplierFigures.isGap(target("OTHER", null, "90", "95", null, true), agreed));
    assertTrue(
        SupplierFigures.isGap(target("AVAILABILITY", null, "99", null, null, false), agreed));
    assertFalse(
        SupplierFigures.isGap(target("AVAILABILITY", null, "99.5", null, null, false), agreed));
  }

  @Test
  void r4_suppliers_are_judged_by_what_they_reached() {
    Counted counted =
        SupplierFigures.of(
            List.of(
                target("RESOLUTION", "P1", "90", "90", 60L, false),
                target("RESPONSE", null, "95", "94.9", null, true),
                target("OTHER", null, "95", null, null, false)),
            List.of(),
            MARCH.start());
    assertEquals("{SUPPLIER=1/2, SUPPLIER_GAPS=1}", values(counted.figures()).toString());
    assertEquals(
        List.of("MET", "MISSED", "NO_DATA"),
        counted.evidence().stream().map(EvidenceLine::state).toList());
  }

  @Test
  void slm2_a_new_version_tells_each_term_that_changed_and_no_other() {
    TargetLine reso = new TargetLine("RESO", "P1", 240 * 60L, "ALL", null, null);
    TargetLine goal = new TargetLine("RESO", "", null, "", BigDecimal.valueOf(90), null);
    AgreedTerms before =
        new AgreedTerms(
            List.of(reso, goal, new TargetLine("RESP", "P1", 900L, "ALL", null, null)),
            Map.of("FEE", BigDecimal.TEN),
            Map.of("PLANNED", "EXCLUDED", "EXCEPTIONS", ""));
    AgreedTerms now =
        new AgreedTerms(
            List.of(
                new TargetLine("RESO", "P1", 180 * 60L, "BH", null, null),
                goal,
                new TargetLine("CSAT", "", null, "", BigDecimal.valueOf(80), null)),
            Map.of("FEE", BigDecimal.TEN),
            Map.of("PLANNED", "INCLUDED", "EXCEPTIONS", ""));
    assertEquals(
        List.of(
            ": PLANNED EXCLUDED INCLUDED",
            "CSAT: GOAL null 80",
            "RESO:P1 CALENDAR ALL BH",
            "RESO:P1 LIMIT 240 180",
            "RESP:P1 LIMIT 15 null"),
        now.changesFrom(before).stream()
            .map(
                c ->
                    c.name()
                        + " "
                        + (c.textAfter() == null ? plain(c.before()) : c.textBefore())
                        + " "
                        + (c.textAfter() == null ? plain(c.after()) : c.textAfter()))
            .sorted()
            .toList());
  }

  private static String plain(BigDecimal amount) {
    return amount == null ? "null" : amount.toPlainString();
  }

  @Test
  void cap7_a_metric_is_told_with_its_thresholds_and_the_days_left() {
    LocalDate last = LocalDate.of(2026, 3, 31);
    List<DaySummary> days =
        IntStream.rangeClosed(0, 30)
            .mapToObj(i -> DaySummary.of(last.minusDays(30 - i), 50 + i))
            .toList();
    Counted counted = CapacityFigures.of(List.of(metric(last, days), metric(last, List.of())));
    assertEquals(
        "{CAPACITY:metric CAM-31=80, CAPACITY_CRITICAL:metric CAM-31=99.5, CAPACITY_DAYS:metric"
            + " CAM-31=20, CAPACITY_EARLY:metric CAM-31=20, CAPACITY_LATE:metric CAM-31=20,"
            + " CAPACITY_WARNING:metric CAM-31=90}",
        values(counted.figures().subList(0, 6)).toString());
    EvidenceLine line = counted.evidence().get(0);
    assertEquals("REACH_ON_A_DAY CAPACITY_ORDER_SOON", line.detail() + " " + line.state());
    assertEquals(Instant.parse("2026-03-30T22:00:00Z"), line.at());
    assertEquals(6, line.figures().size());
    Figure unknown = counted.figures().get(6);
    assertEquals("CAPACITY:metric CAM-0 null", unknown.name() + " " + unknown.value());
    assertEquals("REACH_NOT_ENOUGH_DATA", counted.evidence().get(1).detail());
  }

  private static CountedMetric metric(LocalDate last, List<DaySummary> days) {
    MetricTerms terms =
        new MetricTerms(
            new Thresholds(90, 99.5, org.evident.supply.capacity.rule.Direction.UP),
            null,
            86_400,
            Aggregation.MAX,
            10,
            90,
            TrendMethod.OLS,
            7,
            30,
            HarbourFoods.VIENNA);
    return new CountedMetric(
        "CAM-" + days.size(),
        "Disk",
        "GB",
        90,
        99.5,
        HarbourFoods.VIENNA,
        Standing.at(last, days, terms));
  }
}
