package org.evident.evaluation.servicereview.rule;

import static org.evident.evaluation.servicereview.rule.HarbourFoods.dec;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.evident.agreement.relationship.rule.Answer;
import org.evident.agreement.relationship.rule.Satisfaction;
import org.evident.assurance.availability.rule.PlannedMode;
import org.junit.jupiter.api.Test;

class FiguresTest {
  private final ReviewContent content = HarbourFoods.content();

  private String line(String key, String dimension) {
    Figure f = content.figure(key, dimension).orElseThrow();
    return f.goal().toPlainString()
        + " "
        + f.actual().setScale(2, RoundingMode.HALF_UP)
        + " "
        + f.verdict();
  }

  @Test
  void r6_verdict_table_of_the_example() {
    assertEquals("95 91.67 MISSED", line("RESP", ""));
    assertEquals("90 83.33 MISSED", line("RESO", ""));
    assertEquals("95 95.00 MET", line("FULF", ""));
    assertEquals("99.5 99.29 MISSED", line("AVAIL", ""));
    assertEquals("20 13.00 WITHIN", line("WORKLOAD", "INCIDENTS"));
    assertEquals("40 42.00 TOLERATED", line("WORKLOAD", "REQUESTS"));
  }

  @Test
  void num2_a_value_that_rounds_up_to_its_goal_is_still_missed() {
    Figure figure =
        Figures.percent(
            "RESP", "", dec("94996"), dec("100000"), 100000, "1", dec("95"), Direction.UP);
    assertEquals(dec("95.00"), Decimals.shown(figure.value()));
    assertEquals(Verdict.MISSED, figure.verdict());
    Figure repeating =
        Figures.percent("RESP", "", dec("2"), dec("3"), 3, "1", dec("66.6666666667"), Direction.UP);
    assertEquals(
        Verdict.MISSED,
        repeating.verdict(),
        "the goal lies above two thirds though ten digits are equal");
  }

  @Test
  void r6_amber_is_met_within_one_point() {
    assertTrue(content.figure("FULF").orElseThrow().warning());
    assertFalse(
        Figures.percent("FULF", "", dec("97"), dec("100"), 100, "1", dec("95"), Direction.UP)
            .warning());
    assertFalse(content.figure("RESO").orElseThrow().warning());
    assertTrue(Figures.workload("X", dec("99"), dec("100"), dec("10"), "1").warning());
    assertFalse(Figures.workload("X", dec("98"), dec("100"), dec("10"), "1").warning());
  }

  @Test
  void r6_a_goal_near_a_hundred_percent_is_close_within_a_tenth_of_its_tolerance() {
    assertTrue(near("99.55", "99.5"));
    assertFalse(near("99.551", "99.5"));
    assertFalse(near("100", "99.5"), "a perfect month is not close to anything");
    assertTrue(near("100", "99"), "one point of room is still one point");
    assertTrue(near("100", "100"));
  }

  private static boolean near(String value, String goal) {
    return Figures.percent("AVAIL", "", dec(value), dec("100"), 1, "1", dec(goal), Direction.UP)
        .warning();
  }

  @Test
  void slm5_workload_of_the_example_and_its_edges() {
    assertEquals(
        dec("65.00"),
        Decimals.shown(content.figure("WORKLOAD", "INCIDENTS").orElseThrow().value()));
    assertEquals(
        dec("105.00"),
        Decimals.shown(content.figure("WORKLOAD", "REQUESTS").orElseThrow().value()));
    assertEquals(Verdict.WITHIN, Judgement.workload(dec("40"), dec("40"), dec("10")));
    assertEquals(Verdict.TOLERATED, Judgement.workload(dec("44"), dec("40"), dec("10")));
    assertEquals(Verdict.EXCEEDED, Judgement.workload(dec("44.0001"), dec("40"), dec("10")));
  }

  @Test
  void r4_changes_of_the_example() {
    assertEquals(dec("83.33"), Decimals.shown(Figures.share("CHG_SUCCESS", "", 5, 6, "1").value()));
    assertEquals(dec("16.67"), Decimals.shown(Figures.share("CHG_EMERG", "", 1, 6, "1").value()));
  }

  @Test
  void av5_availability_figures_of_the_example() {
    Map<String, String> expected =
        Map.of(
            "AST",
            "44580.00",
            "PLANNED",
            "120.00",
            "BASIS",
            "44460.00",
            "DOWNTIME",
            "315.00",
            "DEGRADED",
            "90.00",
            "FAILURES",
            "3.00",
            "AVAIL",
            "99.29",
            "MTRS",
            "105.00",
            "MTBF",
            "14715.00",
            "MTBSI",
            "14820.00");
    expected.forEach(
        (key, value) ->
            assertEquals(
                dec(value), Decimals.shown(content.figure(key).orElseThrow().value()), key));
    assertEquals(
        dec("99.291498"),
        content.figure("AVAIL").orElseThrow().value().setScale(6, RoundingMode.HALF_UP));
    assertEquals(
        3, content.outages().stream().filter(o -> o.kind() == OutageKind.UNPLANNED).count());
    assertEquals("MISSED", HarbourFoods.availability(PlannedMode.INCLUDED).verdict().name());
  }

  @Test
  void sat5_satisfaction_figures_of_the_example() {
    int[] scores = {5, 4, 4, 3, 5, 2, 4, 5};
    List<Answer> answers =
        IntStream.range(0, 8)
            .mapToObj(i -> new Answer("p" + i, "", scores[i], Instant.EPOCH))
            .toList();
    List<BigDecimal> shown =
        SatisfactionFigures.of(Satisfaction.of(Map.of("", 20), answers), null).stream()
            .map(f -> Decimals.shown(f.value()))
            .toList();
    assertEquals(List.of(dec("75.00"), dec("4.00"), dec("40.00"), dec("23.85")), shown);
  }

  @Test
  void fin3_cost_figures_of_the_example() {
    Map<String, String> expected =
        Map.of(
            "VAR",
            "2310.50",
            "VAR:PERCENT",
            "5.50",
            "VAR_YTD",
            "2435.75",
            "VAR_YTD:PERCENT",
            "2.00",
            "FYF",
            "497743.00");
    expected.forEach(
        (name, value) ->
            assertEquals(
                dec(value),
                Decimals.shown(
                    content.figures().stream()
                        .filter(f -> f.name().equals(name))
                        .findFirst()
                        .orElseThrow()
                        .value()),
                name));
    assertEquals(Verdict.EXCEEDED, content.figure("VAR").orElseThrow().verdict());
  }

  @Test
  void fin5_unit_cost_is_that_of_the_month_and_none_without_units() {
    assertEquals(
        dec("0.85"), CostFigures.unitCost("", dec("44310.50"), dec("52130"), "EUR").value());
    assertNull(CostFigures.unitCost("", dec("1"), dec("0"), "EUR").value());
  }
}
