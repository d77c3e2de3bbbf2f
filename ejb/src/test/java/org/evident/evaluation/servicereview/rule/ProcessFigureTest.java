package org.evident.evaluation.servicereview.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class ProcessFigureTest {

  @Test
  void rev20_each_is_found_by_its_key_alone() {
    List<String> keys = ProcessFigure.ALL.stream().map(ProcessFigure::key).toList();
    assertEquals(keys.size(), keys.stream().distinct().count());
    keys.forEach(key -> assertEquals(key, ProcessFigure.find(key).orElseThrow().key()));
    assertTrue(ProcessFigure.find(FigureKey.MEDIAN).isEmpty(), "medians do not add up");
    assertTrue(ProcessFigure.find(FigureKey.CHG_SUCCESS).isEmpty(), "a change has many services");
  }

  @Test
  void a_figure_gets_better_one_way() {
    assertEquals(Direction.UP, Direction.of(FigureKey.RESO));
    assertEquals(Direction.DOWN, Direction.of(FigureKey.REOPEN));
    assertEquals(Direction.NONE, Direction.of(FigureKey.INC_OPENED));
  }

  @Test
  void num5_halves_make_a_value_by_their_unit() {
    assertEquals(Measure.PERCENT, Measure.of("%", true));
    assertEquals(Measure.QUOTIENT, Measure.of("min", true));
    assertEquals(Measure.AMOUNT, Measure.of("count", false));
  }
}
