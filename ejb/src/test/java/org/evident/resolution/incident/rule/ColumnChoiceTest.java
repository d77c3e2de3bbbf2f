package org.evident.resolution.incident.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ColumnChoiceTest {

  @Test
  void an_address_names_columns_in_their_order_and_what_is_none_is_left_out() {
    assertEquals(List.of("clock", "state"), ColumnChoice.of("clock,nothing, state,clock"));
    assertEquals(ColumnChoice.USUAL, ColumnChoice.of(null));
    assertEquals(ColumnChoice.USUAL, ColumnChoice.of(" "));
    assertEquals(ColumnChoice.USUAL, ColumnChoice.of("<b>"));
    assertEquals(List.of(), ColumnChoice.named("<b>"));
  }

  @Test
  void columns_stand_where_they_are_put() {
    assertEquals(
        "reported,clock",
        ColumnChoice.at(Map.of("clock", "2", "reported", "1", "state", "", "none", "1")));
    assertEquals("service,state", ColumnChoice.at(Map.of("state", "10", "service", "10")));
    assertNull(ColumnChoice.at(Map.of()));
  }

  @Test
  void a_column_whose_place_nobody_chose_is_not_shown() {
    Map<String, String> places = new HashMap<>();
    places.put("with", null);
    places.put("team", "3");
    assertEquals("team", ColumnChoice.at(places));
  }
}
