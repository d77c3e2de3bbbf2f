package org.evident.web.common;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class RequestIdsTest {

  @Test
  void a_usable_id_is_taken_over() {
    assertEquals("order-7.A_b", RequestIds.chosen("order-7.A_b"));
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(
      strings = {
        "",
        "two words",
        "line\nbreak",
        "<b>",
        "an-id-of-more-than-sixty-four-characters-is-no-id-for-a-line-of-a-log"
      })
  void what_would_break_a_log_line_is_replaced(String brought) {
    String made = RequestIds.chosen(brought);
    assertTrue(made.matches("[0-9a-f-]{36}"), made);
    assertNotEquals(made, RequestIds.chosen(brought));
  }
}
