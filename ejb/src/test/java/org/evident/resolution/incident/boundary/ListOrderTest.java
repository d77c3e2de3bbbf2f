package org.evident.resolution.incident.boundary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.util.Optional;
import org.evident.kernel.RuleBroken;
import org.junit.jupiter.api.Test;

class ListOrderTest {

  @Test
  void only_columns_with_an_order_are_found_by_their_name() {
    assertEquals(Optional.of(ListOrder.CATEGORY), ListOrder.of("category"));
    assertEquals(Optional.of(ListOrder.PERSON), ListOrder.of("person"));
    assertEquals(Optional.empty(), ListOrder.of("newest"));
    assertEquals(Optional.empty(), ListOrder.of("deadline"));
    assertEquals(Optional.empty(), ListOrder.of("CATEGORY"));
    assertEquals(Optional.empty(), ListOrder.of("i.id desc"));
  }

  @Test
  void a_place_in_each_order_is_read_as_it_was_given_away() {
    IncidentKey word = new IncidentKey("in_two_words", 7);
    assertEquals(word, IncidentKey.read(word.text(), ListOrder.CATEGORY));
    IncidentKey instant = new IncidentKey(Instant.parse("2026-03-01T10:00:00Z"), 8);
    assertEquals(instant, IncidentKey.read(instant.text(), ListOrder.DEADLINE));
    IncidentKey alone = new IncidentKey(null, 9);
    assertEquals(alone, IncidentKey.read(alone.text(), ListOrder.NEWEST));
    assertThrows(RuleBroken.class, () -> IncidentKey.read("tomorrow_1", ListOrder.DEADLINE));
    assertThrows(RuleBroken.class, () -> IncidentKey.read("a_b", ListOrder.CHANNEL));
  }

  @Test
  void an_address_says_the_order_it_was_made_of() {
    for (String query : new String[] {"order=category", "nearest=true", "priority=P1"}) {
      assertEquals(query, ExportWish.of(query).text());
    }
    assertThrows(RuleBroken.class, () -> ExportWish.of("order=title"));
  }
}
