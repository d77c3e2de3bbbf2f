package org.evident.evaluation.servicereview.rule;

import static org.evident.evaluation.servicereview.rule.HarbourFoods.dec;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.evident.supply.demand.rule.DemandMonth;
import org.junit.jupiter.api.Test;

class DemandTotalsTest {

  /** A service of which so much was foretold and consumed of each unit. */
  private static ReviewContent service(String... foretold) {
    List<Figure> figures = new ArrayList<>();
    for (String one : foretold) {
      String[] part = one.split(" ");
      DemandMonth month =
          new DemandMonth(HarbourFoods.MARCH, dec(part[1]), part.length < 3 ? null : dec(part[2]));
      figures.addAll(
          DemandFigures.of(List.of(new DemandFigures.Foretold("DEM-1", part[0], month))).figures());
    }
    return Contents.withFigures(HarbourFoods.content(), figures);
  }

  private static List<String> totals(ReviewContent... services) {
    return RollUp.of(List.of(services)).stream()
        .filter(f -> f.key().startsWith("DEM_"))
        .map(f -> f.name() + " " + plain(f))
        .toList();
  }

  private static String plain(Figure f) {
    return f.value() == null ? "-" : f.value().stripTrailingZeros().toPlainString();
  }

  @Test
  void dem1_what_a_customer_consumed_of_a_unit_is_added_up_over_its_services() {
    assertEquals(
        List.of(
            "DEM_CONSUMED:unit call 330",
            "DEM_FORETOLD:unit call 300",
            "DEM_DEVIATION:unit call 10",
            "DEM_CONSUMED:unit user 7",
            "DEM_FORETOLD:unit user 8",
            "DEM_DEVIATION:unit user -12.5"),
        totals(service("call 100 90", "user 8 7"), service("call 200 240"), service()));
  }

  @Test
  void num4_what_nobody_counted_of_one_service_is_not_known_of_all() {
    assertEquals(
        List.of(
            "DEM_CONSUMED:unit call -", "DEM_FORETOLD:unit call 300", "DEM_DEVIATION:unit call -"),
        totals(service("call 100 90"), service("call 200")));
    assertEquals(List.of(), totals(service()));
  }
}
