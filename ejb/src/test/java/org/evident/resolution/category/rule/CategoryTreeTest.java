package org.evident.resolution.category.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.evident.kernel.RuleBroken;
import org.evident.resolution.category.rule.CategoryTree.Node;
import org.junit.jupiter.api.Test;

class CategoryTreeTest {

  private static final CategoryTree TREE =
      new CategoryTree(
          List.of(
              new Node("1", "Hardware", null, false),
              new Node("2", "Printer", "1", false),
              new Node("3", "Fax", "1", true),
              new Node("4", "Toner", "2", false)));
  private static final CategoryTree NONE =
      new CategoryTree(List.of(new Node("1", "Old", null, true)));

  @Test
  void ctg1_a_word_says_something_and_is_there_once_however_it_is_written() {
    assertEquals("Network card", TREE.requireNew("  Network   card "));
    assertEquals("CTG-1 name", refused(() -> TREE.requireNew(" - ")));
    assertEquals("CTG-1 name", refused(() -> TREE.requireNew("x".repeat(101))));
    assertEquals("CTG-1.TWICE name", refused(() -> TREE.requireNew("PRINTER ")));
    assertEquals("CTG-1.TWICE name", refused(() -> TREE.requireNew("fax")));
  }

  @Test
  void ctg2_a_word_stands_below_one_in_force_and_in_no_circle() {
    TREE.requirePlace("4", "1");
    TREE.requirePlace(null, null);
    assertEquals("REC-1 parent", refused(() -> TREE.requirePlace(null, "9")));
    assertEquals("CTG-2.RETIRED parent", refused(() -> TREE.requirePlace(null, "3")));
    assertEquals("CTG-2.CIRCLE parent", refused(() -> TREE.requirePlace("1", "4")));
    assertEquals("CTG-2.CIRCLE parent", refused(() -> TREE.requirePlace("2", "2")));
    assertEquals("Hardware / Printer / Toner", TREE.path("4"));
  }

  @Test
  void ctg2_a_word_is_retired_after_those_below_it() {
    TREE.requireLeaf("4");
    assertEquals("CTG-2.BELOW retired", refused(() -> TREE.requireLeaf("1")));
  }

  @Test
  void ctg3_only_a_word_in_force_is_chosen_anew_and_what_stands_stays() {
    assertEquals("Printer", TREE.requireChosen("category", "printer", null));
    assertEquals("Gramophone", TREE.requireChosen("category", "Gramophone", "Gramophone"));
    assertEquals(null, TREE.requireChosen("category", null, "Printer"));
    assertEquals("CTG-3 category", refused(() -> TREE.requireChosen("category", "Fax", null)));
    assertEquals("CTG-3 category", refused(() -> TREE.requireChosen("category", "Wax", "Fax")));
    assertEquals("Anything", NONE.requireChosen("category", "Anything", null));
  }

  private static String refused(Runnable act) {
    RuleBroken broken = assertThrows(RuleBroken.class, act::run);
    return broken.rule() + " " + broken.field();
  }
}
