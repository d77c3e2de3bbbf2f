package org.evident.supply.capacity.rule;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.YearMonth;
import org.evident.kernel.RuleBroken;
import org.junit.jupiter.api.Test;

class ReviewedCapacityTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 30);
  private static final YearMonth MONTH = YearMonth.of(2026, 10);

  private static RuleBroken broken(LocalDate day, String improvements, String none) {
    return assertThrows(RuleBroken.class, () -> of(day, improvements, none).require(TODAY));
  }

  private static ReviewedCapacity of(LocalDate day, String improvements, String none) {
    return new ReviewedCapacity(MONTH, day, improvements, none);
  }

  @Test
  void crv1_a_review_is_no_earlier_than_its_month_and_no_later_than_today() {
    assertDoesNotThrow(() -> of(LocalDate.of(2026, 10, 1), "More memory", null).require(TODAY));
    assertDoesNotThrow(() -> of(TODAY, "More memory", null).require(TODAY));
    RuleBroken early = broken(LocalDate.of(2026, 9, 30), "More memory", null);
    assertEquals("CRV-1 reviewedOn", early.rule() + " " + early.field());
    assertEquals("CRV-1", broken(TODAY.plusDays(1), "More memory", null).rule());
  }

  @Test
  void crv2_a_review_says_what_could_be_better_or_why_nothing_could() {
    assertDoesNotThrow(() -> of(TODAY, null, "Half of it is idle").require(TODAY));
    assertEquals("CRV-2", broken(TODAY, null, null).rule());
    assertEquals("CRV-2", broken(TODAY, "More memory", "Half of it is idle").rule());
    RuleBroken found = broken(TODAY, "tbd", null);
    assertEquals("GEN-4 improvements", found.rule() + " " + found.field());
    assertEquals("noneReason", broken(TODAY, null, "-").field());
  }

  @Test
  void crv3_the_duty_is_done_by_a_review_of_the_whole_of_the_last_thirty_days() {
    assertTrue(of(TODAY, null, "Idle").serves(true, TODAY));
    assertTrue(of(TODAY.minusDays(30), null, "Idle").serves(true, TODAY));
    assertFalse(of(TODAY.minusDays(31), null, "Idle").serves(true, TODAY));
    assertFalse(of(TODAY, null, "Idle").serves(false, TODAY));
  }
}
