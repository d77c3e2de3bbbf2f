package org.evident.evaluation.servicereview.rule;

import static org.evident.evaluation.servicereview.rule.HarbourFoods.dec;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
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
