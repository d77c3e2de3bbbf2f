package org.evident.agreement.relationship.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Map;
import org.evident.kernel.RuleBroken;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PopulationTest {

  @Test
  void sat2_persons_are_counted_alone_or_by_stratum() {
    assertEquals(Map.of("", 20), Population.read("20"));
    assertEquals(Map.of("Office", 12, "Site", 8), Population.read("Office=12; Site = 8"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "many", "0", "-1", "Office=12;8", "A=1;A=2", "A=", "999999999"})
  void sat2_what_says_no_number_of_persons_is_refused(String written) {
    RuleBroken broken = assertThrows(RuleBroken.class, () -> Population.read(written));
    assertEquals("SAT-2", broken.rule());
  }
}
