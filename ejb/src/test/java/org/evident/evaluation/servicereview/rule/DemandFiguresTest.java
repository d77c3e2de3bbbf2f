package org.evident.evaluation.servicereview.rule;

import static org.evident.evaluation.servicereview.rule.HarbourFoods.dec;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import org.evident.supply.demand.rule.DemandMonth;
import org.junit.jupiter.api.Test;

class DemandFiguresTest {

  private static Counted of(String foretold, String consumed) {
    DemandMonth month =
        new DemandMonth(HarbourFoods.MARCH, dec(foretold), consumed == null ? null : dec(consumed));
    return DemandFigures.of(List.of(new DemandFigures.Foretold("DEM-1", "user", month)));
  }

  private static Figure deviation(Counted counted) {
    return counted.figures().get(2);
  }

  @Test
  void dem1_the_review_tells_how_far_consumption_is_from_its_forecast() {
    Counted counted = of("400", "460.5");
    assertEquals(
        List.of("DEM_CONSUMED:unit user", "DEM_FORETOLD:unit user", "DEM_DEVIATION:unit user"),
        counted.figures().stream().map(Figure::name).toList());
    assertEquals(dec("60.5"), deviation(counted).numerator());
    assertEquals(dec("15.125"), deviation(counted).value());
    assertEquals("DEMAND_LARGE", counted.evidence().get(0).state());
    assertEquals("", of("400", "460").evidence().get(0).state());
  }

  @Test
  void num4_what_nobody_counted_or_foretold_deviates_from_nothing() {
    assertNull(deviation(of("400", null)).value());
    assertNull(of("400", null).figures().get(0).value());
    assertNull(deviation(of("0", "7")).value());
  }
}
