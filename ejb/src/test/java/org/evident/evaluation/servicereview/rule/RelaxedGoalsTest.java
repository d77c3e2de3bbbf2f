package org.evident.evaluation.servicereview.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import org.evident.agreement.servicelevel.rule.Relaxation;
import org.junit.jupiter.api.Test;

class RelaxedGoalsTest {

  private static final List<Relaxation> AGREED =
      List.of(new Relaxation("INCIDENTS", "RESO", BigDecimal.valueOf(80)));

  @Test
  void slm5_a_month_with_more_work_than_agreed_is_held_against_the_relaxed_goal() {
    List<Figure> figures = RelaxedGoals.of(List.of(solved("85"), load("23")), AGREED);
    assertEquals(BigDecimal.valueOf(80), figures.get(0).goal());
    assertEquals(Verdict.MET, figures.get(0).verdict());
    assertEquals(load("23"), figures.get(1));
  }

  @Test
  void slm5_even_the_relaxed_goal_can_be_missed() {
    Figure missed = RelaxedGoals.of(List.of(solved("79"), load("23")), AGREED).get(0);
    assertEquals(Verdict.MISSED, missed.verdict());
  }

  @Test
  void slm5_a_month_within_limit_and_tolerance_keeps_its_goals() {
    for (String tolerated : List.of("20", "22")) {
      List<Figure> figures = List.of(solved("85"), load(tolerated));
      assertEquals(figures, RelaxedGoals.of(figures, AGREED));
    }
  }

  private static Figure solved(String percent) {
    BigDecimal goal = BigDecimal.valueOf(90);
    BigDecimal whole = BigDecimal.valueOf(100);
    return Figures.percent(
        "RESO", "", new BigDecimal(percent), whole, 100, "1", goal, Direction.UP);
  }

  private static Figure load(String measured) {
    return Figures.workload(
        "INCIDENTS", new BigDecimal(measured), BigDecimal.valueOf(20), BigDecimal.TEN, "1");
  }
}
