package org.evident.evaluation.servicereview.rule;

import static org.evident.evaluation.servicereview.rule.HarbourFoods.dec;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ImprovementRuleTest {
  private static boolean required(String months) {
    return ImprovementRule.required(
        Arrays.stream(months.split(""))
            .map(
                m -> m.equals("x") ? Verdict.MISSED : m.equals("-") ? Verdict.NO_DATA : Verdict.MET)
            .toList());
  }

  @Test
  void rev10_two_in_a_row_or_three_in_twelve_require_an_improvement() {
    assertTrue(required("xx"));
    assertFalse(required("x"));
    assertFalse(required("xxo"), "the row is over");
    assertFalse(required("x-x"));
    assertTrue(required("xoxoooooooox"));
    assertFalse(required("xxooooooooooox"), "the first two lie more than twelve periods back");
  }

  @Test
  void rev11_a_met_figure_that_worsens_is_an_opportunity() {
    Figure met =
        Figures.percent("RESO", "", dec("95"), dec("100"), 100, "1", dec("90"), Direction.UP);
    assertFalse(ImprovementRule.opportunity(met));
    assertTrue(
        ImprovementRule.opportunity(
            met.compared(
                new Comparison(null, null, null, null, null, TrendLabel.WORSENING, null, false))));
    assertFalse(
        ImprovementRule.opportunity(
            met.compared(
                new Comparison(null, null, null, null, null, TrendLabel.STABLE, null, false))));
  }

  @Test
  void rev10_months_before_are_taken_by_their_place_and_a_target_met_now_needs_nothing() {
    YearMonth march = YearMonth.of(2026, 3);
    Figure missed = reso("80");
    Map<YearMonth, Verdict> february = Map.of(march.minusMonths(1), Verdict.MISSED);
    assertEquals(
        List.of(new ImprovementLine("RESO", ImprovementKind.REQUIRED)),
        ImprovementRule.of(march, List.of(missed), Map.of("RESO", february)));
    assertEquals(
        List.of(), ImprovementRule.of(march, List.of(reso("95")), Map.of("RESO", february)));
    Map<YearMonth, Verdict> january = Map.of(march.minusMonths(2), Verdict.MISSED);
    assertEquals(
        List.of(), ImprovementRule.of(march, List.of(missed), Map.of("RESO", january)), "a gap");
    Map<YearMonth, Verdict> longAgo =
        Map.of(march.minusMonths(12), Verdict.MISSED, march.minusMonths(2), Verdict.MISSED);
    assertEquals(List.of(), ImprovementRule.of(march, List.of(missed), Map.of("RESO", longAgo)));
    Map<YearMonth, Verdict> twice =
        Map.of(march.minusMonths(11), Verdict.MISSED, march.minusMonths(2), Verdict.MISSED);
    assertEquals(1, ImprovementRule.of(march, List.of(missed), Map.of("RESO", twice)).size());
  }

  @Test
  void rev10_what_is_required_must_be_promised_before_the_draft_is_left() {
    ReviewContent plain = HarbourFoods.content();
    ReviewContent again =
        plain.improving(
            List.of(
                new ImprovementLine("RESO", ImprovementKind.REQUIRED),
                new ImprovementLine("FULF", ImprovementKind.OPPORTUNITY)));
    List<Reason> more = new ArrayList<>(Reasons.required(again, 1800));
    more.removeAll(Reasons.required(plain, 1800));
    assertEquals(List.of(new Reason(ReasonKind.IMPROVEMENT, "RESO", "RESO")), more);
    assertEquals(
        again, CanonicalJson.read(CanonicalJson.bytes(again)), "it is kept in the snapshot");
  }

  private static Figure reso(String met) {
    return Figures.percent("RESO", "", dec(met), dec("100"), 100, "1", dec("90"), Direction.UP);
  }

  @Test
  void num5_a_roll_up_pools_and_never_averages_availability() {
    ReviewContent order = HarbourFoods.content();
    List<Figure> web =
        List.of(
            Figures.percent("RESO", "", dec("1"), dec("1"), 1, "1", dec("90"), Direction.UP),
            Figures.count("INC_OPENED", "", 7, "1"),
            Figures.percent("AVAIL", "", dec("100"), dec("100"), 1, "1", dec("99"), Direction.UP));
    ReviewContent c = Contents.withFigures(order, web);
    ReviewContent shop =
        new ReviewContent(
            c.kind(),
            c.period(),
            c.zone(),
            c.start(),
            c.end(),
            c.customer(),
            List.of(new Subject("SVC-WEB", "Shop")),
            c.agreements(),
            web,
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            c.sections(),
            List.of(),
            List.of(),
            List.of());
    Map<String, Figure> rolled =
        RollUp.of(List.of(order, shop)).stream().collect(Collectors.toMap(Figure::name, f -> f));
    assertEquals(dec("84.62"), Decimals.shown(rolled.get("RESO").value()));
    assertEquals(BigDecimal.valueOf(20), rolled.get("INC_OPENED").value());
    assertEquals(BigDecimal.valueOf(7), rolled.get("INC_OPENED:SVC-WEB").value());
    assertFalse(rolled.containsKey("AVAIL"));
    assertEquals(Verdict.MISSED, rolled.get("AVAIL:SVC-ORD").verdict());
    assertEquals(dec("50"), rolled.get("ON_TARGET").value());
    assertEquals(BigDecimal.valueOf(3), rolled.get("TARGETS_MISSED:SVC-ORD").value());
  }
}
