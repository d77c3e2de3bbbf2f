package org.evident.evaluation.servicereview.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.math.BigDecimal;
import java.util.List;
import org.evident.evaluation.servicereview.rule.AmountChange.Amount;
import org.junit.jupiter.api.Test;

/** What a later draft or revision says otherwise, figure by figure. */
class AmountChangeTest {

  private static final Amount OPENED = amount("INC_OPENED", "", null, "13");
  private static final Amount RESO = amount("RESO", "", "12", "83.3333333333");

  @Test
  void r9_equal_numbers_are_no_change_however_they_are_written() {
    Amount padded = amount("INC_OPENED", "", null, "13.0000000000");
    assertEquals(List.of(), AmountChange.between(List.of(OPENED), List.of(padded)));
  }

  @Test
  void r9_a_changed_figure_bears_both_values() {
    Amount now = amount("RESO", "", "13", "84.6153846154");
    List<AmountChange> changes = AmountChange.between(List.of(OPENED, RESO), List.of(now, OPENED));
    assertEquals(List.of(new AmountChange(RESO, now)), changes);
  }

  @Test
  void r9_new_and_gone_figures_are_changes_too() {
    Amount p1 = amount("RESO", "P1", "1", "100");
    List<AmountChange> changes = AmountChange.between(List.of(RESO), List.of(p1));
    assertEquals(2, changes.size());
    assertNull(changes.get(0).after());
    assertEquals(RESO, changes.get(0).either());
    assertNull(changes.get(1).before());
    assertEquals(p1, changes.get(1).either());
  }

  private static Amount amount(String key, String dimension, String denominator, String value) {
    BigDecimal below = denominator == null ? null : new BigDecimal(denominator);
    return new Amount(key, dimension, "%", below, below, new BigDecimal(value));
  }
}
