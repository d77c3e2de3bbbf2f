package org.evident.evaluation.servicereview.rule;

import static org.evident.evaluation.servicereview.rule.HarbourFoods.dec;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.evident.agreement.servicelevel.rule.OtherTarget;
import org.evident.agreement.servicelevel.rule.TargetBound;
import org.junit.jupiter.api.Test;

class OtherFiguresTest {

  private static Counted of(TargetBound bound, String value) {
    OtherTarget target = new OtherTarget("Waiting time", "s", bound, BigDecimal.valueOf(30));
    return OtherFigures.of(
        target, value == null ? null : "MEV-1", value == null ? null : dec(value));
  }

  @Test
  void agr8_what_was_entered_is_held_against_the_goal_and_opens_its_record() {
    Counted missed = of(TargetBound.AT_MOST, "31");
    Figure figure = missed.figures().get(0);
    assertEquals("OTHER_AT_MOST:metric Waiting time", figure.name());
    assertEquals(
        "31 s MISSED",
        figure.value().toBigInteger() + " " + figure.unit() + " " + figure.verdict());
    assertEquals(List.of(figure.name()), missed.evidence().get(0).figures());
    assertEquals("MEV-1", missed.evidence().get(0).reference());
    Figure met = of(TargetBound.AT_LEAST, "31").figures().get(0);
    assertEquals("OTHER_AT_LEAST MET", met.key() + " " + met.verdict());
    assertEquals(Direction.UP, Direction.of(met.key()));
    assertEquals(Direction.DOWN, Direction.of(figure.key()));
  }

  @Test
  void num4_a_month_without_a_value_is_no_data_and_r7_a_miss_is_to_be_explained() {
    Counted nothing = of(TargetBound.AT_MOST, null);
    assertEquals(Verdict.NO_DATA, nothing.figures().get(0).verdict());
    assertTrue(nothing.evidence().isEmpty());
    List<Figure> figures = new ArrayList<>(of(TargetBound.AT_MOST, "31").figures());
    ReviewContent content = Contents.withFigures(HarbourFoods.content(), figures);
    assertTrue(
        Reasons.required(content, 0).stream()
            .anyMatch(
                r ->
                    r.kind() == ReasonKind.MISSED_TARGET
                        && r.subject().equals("OTHER_AT_MOST:metric Waiting time")));
    assertTrue(RollUp.of(List.of(content)).stream().noneMatch(f -> f.key().startsWith("OTHER_AT")));
  }
}
