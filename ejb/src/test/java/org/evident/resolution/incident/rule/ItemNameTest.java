package org.evident.resolution.incident.rule;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.evident.kernel.RuleBroken;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Trouble of different devices is not put together because their makers named none of them. Field lesson 37. */
class ItemNameTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Default string",
        "To Be Filled By O.E.M.",
        "00:00:00:00:00:00",
        "FF-FF-FF-FF-FF-FF",
        "00000000-0000-0000-0000-000000000000",
        "N/A",
        "xxxxxxxx",
        "System Serial Number",
        "localhost.localdomain",
        "---",
        "0"
      })
  void inc8_a_name_that_many_items_have_is_none(String name) {
    RuleBroken broken = assertThrows(RuleBroken.class, () -> ItemName.require(name));
    assertEquals("INC-8 item", broken.rule() + " " + broken.field());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"mail-03", "router-2", "00:1b:44:11:3a:b7", "A", "7", "db", "aaa", "Störung 1"})
  void inc8_a_name_of_one_s_own_is_one(String name) {
    assertDoesNotThrow(() -> ItemName.require(name));
  }

  @ParameterizedTest
  @ValueSource(strings = {"none", "Default string", "0", "00000000-0000-0000-0000-000000000000"})
  void inc8_an_id_that_many_events_have_would_lose_all_but_the_first(String id) {
    RuleBroken broken = assertThrows(RuleBroken.class, () -> ItemName.requireEvent(id));
    assertEquals("INC-8 id", broken.rule() + " " + broken.field());
  }

  @ParameterizedTest
  @ValueSource(strings = {"1", "1111", "123456789", "e-7", "0007"})
  void inc8_events_may_be_counted(String id) {
    assertDoesNotThrow(() -> ItemName.requireEvent(id));
  }

  @Test
  void inc8_without_an_item_it_is_about_the_service() {
    assertDoesNotThrow(() -> ItemName.require(null));
    assertDoesNotThrow(() -> ItemName.require(" "));
  }
}
