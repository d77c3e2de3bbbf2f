package org.evident.evaluation.servicereview.rule;

import static org.evident.evaluation.servicereview.rule.HarbourFoods.dec;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.evident.evaluation.servicereview.rule.ProcessFigure.Source;
import org.junit.jupiter.api.Test;

class ProcessFigureTest {

  @Test
  void rev20_each_is_found_by_its_key_alone() {
    List<String> keys = ProcessFigure.ALL.stream().map(ProcessFigure::key).toList();
    assertEquals(keys.size(), keys.stream().distinct().count());
    keys.forEach(key -> assertEquals(key, ProcessFigure.find(key).orElseThrow().key()));
    assertTrue(ProcessFigure.find("NOPE").isEmpty());
  }

  @Test
  void num6_what_does_not_add_up_is_taken_from_the_records() {
    assertEquals(Source.CLOCKS, source(FigureKey.MEDIAN)); // medians do not add up
    assertEquals(Source.CLOCKS, source(FigureKey.P90));
    assertEquals(Source.CHANGES, source(FigureKey.CHG_SUCCESS)); // a change has many services
    assertEquals(Source.REVIEWS, source(FigureKey.RESO));
    assertEquals(Source.REVIEWS, source(FigureKey.MTRS)); // minutes and failures add up
    assertEquals(Source.VERDICTS, source(FigureKey.AVAIL_MET));
    assertEquals(Source.OUTAGES, source(FigureKey.UNINVESTIGATED)); // no review counts them
    assertEquals(Source.DEMAND, source(FigureKey.DEM_ERROR));
    assertEquals(Source.CAPACITY, source(FigureKey.CAP_SAMPLES));
    assertEquals(Source.LEVELS, source(FigureKey.SLA_MET)); // no review tells of an agreement
    assertEquals(Source.MEASUREMENT, source(FigureKey.MEA_TARGET));
    assertEquals(Source.REPORTS, source(FigureKey.REP_ON_TIME)); // no review tells of itself
  }

  @Test
  void num6_a_median_is_held_against_that_of_all_records_of_the_year_before() {
    Comparison monthly =
        new Comparison(
            dec("9"), dec("7"), dec("3"), dec("40"), null, TrendLabel.STABLE, null, false);
    Comparison pooled = monthly.against(dec("10"), dec("8"));
    assertEquals(dec("8"), pooled.mean12());
    assertEquals(dec("2"), pooled.differenceAbsolute());
    assertEquals(dec("25"), pooled.differencePercent());
    assertEquals(dec("9"), pooled.previous());
    assertNull(monthly.against(dec("10"), null).differenceAbsolute());
    assertNull(monthly.against(null, dec("8")).differencePercent());
  }

  private static Source source(String key) {
    return ProcessFigure.find(key).orElseThrow().source();
  }

  @Test
  void a_figure_gets_better_one_way() {
    assertEquals(Direction.UP, Direction.of(FigureKey.RESO));
    assertEquals(Direction.DOWN, Direction.of(FigureKey.REOPEN));
    assertEquals(Direction.UP, Direction.of(FigureKey.AVAIL_MET));
    assertEquals(Direction.DOWN, Direction.of(FigureKey.UNINVESTIGATED));
    assertEquals(Direction.DOWN, Direction.of(FigureKey.DOWNTIME));
    assertEquals(Direction.DOWN, Direction.of(FigureKey.DEM_ERROR));
    assertEquals(Direction.NONE, Direction.of(FigureKey.DEM_GROWTH));
    assertEquals(Direction.DOWN, Direction.of(FigureKey.CAP_CRITICAL));
    assertEquals(Direction.DOWN, Direction.of(FigureKey.CAP_ERROR));
    assertEquals(Direction.UP, Direction.of(FigureKey.CAP_SAMPLES));
    assertEquals(Direction.UP, Direction.of(FigureKey.CAP_PLANNED));
    assertEquals(Direction.UP, Direction.of(FigureKey.SLA_MET));
    assertEquals(Direction.UP, Direction.of(FigureKey.MEA_COMPLETE));
    assertEquals(Direction.UP, Direction.of(FigureKey.MEA_TARGET));
    assertEquals(Direction.UP, Direction.of(FigureKey.DEC_ANSWERED));
    assertEquals(Direction.DOWN, Direction.of(FigureKey.REP_RESTATED));
    assertEquals(Direction.NONE, Direction.of(FigureKey.INC_OPENED));
  }

  @Test
  void num5_halves_make_a_value_by_their_unit() {
    assertEquals(Measure.PERCENT, Measure.of("%", true));
    assertEquals(Measure.QUOTIENT, Measure.of("min", true));
    assertEquals(Measure.AMOUNT, Measure.of("count", false));
  }
}
