package org.evident.supply.capacity.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.YearMonth;
import org.junit.jupiter.api.Test;

class MissedMonthTest {

  @Test
  void what_was_missed_is_told_as_a_part_of_what_came() {
    assertEquals(0.2, missed(10, 50).share(), 1e-12);
    assertEquals(1.5, missed(3, 2).share(), 1e-12);
    assertEquals(0, missed(0, 2).share(), 0);
  }

  @Test
  void of_nothing_that_came_no_part_is_missed() {
    assertNull(missed(10, 0).share());
  }

  private static MissedMonth missed(double missed, double came) {
    return new MissedMonth("CAP-2026-000001", "Mail", YearMonth.of(2026, 3), missed, came, 20);
  }
}
