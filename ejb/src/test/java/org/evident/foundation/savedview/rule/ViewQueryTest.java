package org.evident.foundation.savedview.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Set;
import org.evident.kernel.RuleBroken;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ViewQueryTest {

  private static final Set<String> KNOWN = Set.of("state", "priority");

  @Test
  void vws1_what_is_empty_is_left_out() {
    assertEquals("priority=P1", ViewQuery.checked("state=&priority=P1", KNOWN));
  }

  @Test
  void vws1_a_value_may_be_any_words_as_an_address_has_them() {
    assertEquals(
        "state=Netz%20%26%20%C3%96l", ViewQuery.checked("state=Netz%20%26%20%C3%96l", KNOWN));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "state=",
        "priority",
        "=P1",
        "page=1",
        "priority=P1&priority=%0aX",
        "priority=//evil",
        "priority=%0D",
        "priority=%",
        "priority=%2g",
        "priority=a b",
        "state=<b>"
      })
  void vws1_what_leads_out_of_the_list_is_refused(String query) {
    assertThrows(RuleBroken.class, () -> ViewQuery.checked(query, KNOWN));
  }
}
