package org.evident.evaluation.servicereview.rule;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import org.evident.kernel.RuleBroken;
import org.junit.jupiter.api.Test;

class MetricTermsTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 3, 1);

  @Test
  void mea4_a_definition_is_looked_at_again_within_a_year() {
    assertDoesNotThrow(() -> new MetricTerms(TODAY.plusDays(365)).require(TODAY));
    assertDoesNotThrow(() -> new MetricTerms(TODAY.minusDays(1)).require(TODAY));
    RuleBroken broken =
        assertThrows(RuleBroken.class, () -> new MetricTerms(TODAY.plusDays(366)).require(TODAY));
    assertEquals("MEA-4", broken.rule());
  }
}
