package org.evident.foundation.revision.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MergeTest {

  private enum Part {
    TITLE,
    TEXT,
    TEAM,
    PLACE
  }

  private final Map<Part, String> read = values("a", "b", "c", null);

  @Test
  void rec2_what_one_side_changed_is_taken_over_and_nobody_has_to_choose() {
    Merge<Part> merge = Merge.of(read, values("mine", "b", "c", null), values("a", "b", "x", "y"));
    assertFalse(merge.needsChoice());
    assertEquals(
        values("mine", "b", "x", "y"), merge.chosen(values("a", "b", "x", "y"), List.of()));
  }

  @Test
  void rec2_what_both_changed_is_chosen_field_by_field() {
    Map<Part, String> theirs = values("theirs", "hers", "same", null);
    Merge<Part> merge = Merge.of(read, values("mine", "his", "same", null), theirs);
    assertTrue(merge.needsChoice());
    assertEquals(3, merge.differences().size());
    assertEquals(2, merge.differences().stream().filter(d -> d.inConflict()).count());
    assertEquals(values("theirs", "his", "same", null), merge.chosen(theirs, List.of(Part.TITLE)));
  }

  @Test
  void rec2_what_nobody_changed_is_no_difference() {
    assertEquals(List.of(), Merge.of(read, read, read).differences());
  }

  private static Map<Part, String> values(String title, String text, String team, String place) {
    Map<Part, String> values = new EnumMap<>(Part.class);
    values.put(Part.TITLE, title);
    values.put(Part.TEXT, text);
    values.put(Part.TEAM, team);
    values.put(Part.PLACE, place);
    return values;
  }
}
