package org.evident.evaluation.servicereview.rule;

import static org.evident.evaluation.servicereview.rule.HarbourFoods.dec;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TolerantGoalsTest {

  private static final Map<String, BigDecimal> TWO_POINTS =
      Map.of(FigureKey.RESO, dec("2"), FigureKey.FULF, dec("0"));

  @Test
  void mea2_a_figure_within_its_tolerance_is_met_with_a_remark() {
    Figure within = held(FigureKey.RESO, "88");
    assertEquals(Verdict.MET, within.verdict());
    assertTrue(within.tolerated() && within.warning());
    assertEquals(dec("90"), within.goal().stripTrailingZeros().setScale(0));
    Figure below = held(FigureKey.RESO, "87.999999");
    assertEquals(Verdict.MISSED, below.verdict(), "the unrounded value is compared");
    assertFalse(below.tolerated());
    Figure reached = held(FigureKey.RESO, "90");
    assertEquals(Verdict.MET, reached.verdict());
    assertFalse(reached.tolerated());
  }

  @Test
  void mea2_without_a_tolerance_nothing_changes() {
    assertEquals(Verdict.MISSED, held(FigureKey.FULF, "89").verdict());
    assertEquals(Verdict.MISSED, held(FigureKey.RESP, "89").verdict());
    assertFalse(
        Figures.percent("RESO", "", dec("2"), dec("3"), 3, "1", dec("66.6666666666"), Direction.UP)
            .tolerated(),
        "what rounding takes away is no difference");
  }

  private static Figure held(String key, String percent) {
    Figure figure =
        Figures.percent(key, "", dec(percent), dec("100"), 100, "1", dec("90"), Direction.UP);
    return TolerantGoals.of(List.of(figure), TWO_POINTS).get(0);
  }
}
