package org.evident.evaluation.servicereview.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.List;
import org.evident.kernel.JsonText;
import org.junit.jupiter.api.Test;

class DefinitionsTest {

  private static final YearMonth MARCH = YearMonth.of(2026, 3);

  @Test
  void mea3_a_month_is_marked_whose_definition_is_not_that_of_the_month_before() {
    Definitions definitions = new Definitions();
    definitions.add(MARCH.minusMonths(4), "RESO/1");
    definitions.add(MARCH.minusMonths(3), null);
    definitions.add(MARCH.minusMonths(2), "RESO/1");
    definitions.add(MARCH.minusMonths(1), "RESO/2");
    assertEquals(List.of(MARCH.minusMonths(1)), definitions.changes(MARCH, "RESO/2"));
    assertEquals(List.of(MARCH.minusMonths(1), MARCH), definitions.changes(MARCH, "RESO/3"));
    assertEquals(List.of(), new Definitions().changes(MARCH, "RESO/3"), "nothing is known before");
    assertEquals(List.of(MARCH.minusMonths(1)), definitions.changes(MARCH));
    assertEquals(List.of(), definitions.changes(MARCH.minusMonths(2)));
  }

  @Test
  void mea3_a_series_without_a_change_is_written_as_before() {
    History plain = new History("RESO", "", Measure.PERCENT, List.of());
    assertFalse(JsonText.write(plain).contains("redefined"));
    History marked = new History("RESO", "", Measure.PERCENT, List.of(), List.of(MARCH));
    byte[] bytes = JsonText.write(marked).getBytes(StandardCharsets.UTF_8);
    assertTrue(new String(bytes, StandardCharsets.UTF_8).contains("2026-03"));
    assertEquals(marked, RecordTree.read(History.class, JsonReader.read(bytes)));
  }
}
