package org.evident.foundation.monitoring.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.evident.kernel.RuleBroken;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What values of a monitoring server say about a service. */
class UpRuleTest {

  @ParameterizedTest
  @CsvSource({"1, true", "0, false", "1.0, true", "0.999, false", "2, true", "-1, false"})
  void avm2_usually_one_is_up_and_less_is_down(String value, boolean up) {
    assertEquals(up, UpRule.of(null).isUp(value));
  }

  @Test
  void avm2_a_share_of_probes_may_be_enough() {
    UpRule half = UpRule.of(0.5);
    assertEquals(
        "true true false", half.isUp("0.5") + " " + half.isUp("1") + " " + half.isUp("0.4"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"NaN", "+Inf", "up", ""})
  void avm2_what_is_no_number_says_neither(String value) {
    assertEquals(
        "CAP.VALUE", assertThrows(RuleBroken.class, () -> UpRule.USUAL.isUp(value)).rule());
  }

  @ParameterizedTest
  @ValueSource(doubles = {Double.NaN, 1e10, Double.NEGATIVE_INFINITY})
  void avm2_a_threshold_is_a_number_people_would_write(double from) {
    assertEquals("upFrom", assertThrows(RuleBroken.class, () -> UpRule.of(from)).field());
  }
}
