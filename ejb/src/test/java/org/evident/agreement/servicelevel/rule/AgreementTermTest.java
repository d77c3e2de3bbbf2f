package org.evident.agreement.servicelevel.rule;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import org.evident.kernel.RuleBroken;
import org.junit.jupiter.api.Test;

class AgreementTermTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
  private static final LocalDate END = LocalDate.of(2026, 12, 31);
  private static final AgreementTerm YEAR = new AgreementTerm(LocalDate.of(2026, 1, 1), END);
  private static final AgreementTerm OPEN = new AgreementTerm(LocalDate.of(2026, 1, 1), null);

  private static String refused(AgreementTerm term, LocalDate given, LocalDate ends, String why) {
    TerminationNotice notice =
        new TerminationNotice(given, TerminationNotice.Side.CUSTOMER, ends, why);
    return assertThrows(RuleBroken.class, () -> notice.require(90, term, TODAY)).rule();
  }

  @Test
  void agr1_people_are_told_90_30_and_0_days_before_an_end() {
    assertEquals(0, YEAR.remindersDue(END.minusDays(91)));
    assertEquals(1, YEAR.remindersDue(END.minusDays(90)));
    assertEquals(1, YEAR.remindersDue(END.minusDays(31)));
    assertEquals(2, YEAR.remindersDue(END.minusDays(30)));
    assertEquals(2, YEAR.remindersDue(END.minusDays(1)));
    assertEquals(3, YEAR.remindersDue(END));
    assertEquals(0, OPEN.remindersDue(END));
  }

  @Test
  void agr1_a_term_is_over_on_the_first_day_it_no_longer_holds() {
    assertFalse(YEAR.isOver(END.minusDays(1)));
    assertTrue(YEAR.isOver(END));
    assertFalse(OPEN.isOver(LocalDate.MAX));
  }

  @Test
  void agr1_what_follows_begins_by_the_end_and_goes_beyond_it() {
    assertTrue(new AgreementTerm(END, null).isAfter(YEAR));
    assertTrue(new AgreementTerm(TODAY, END.plusDays(1)).isAfter(YEAR));
    assertFalse(new AgreementTerm(END.plusDays(1), null).isAfter(YEAR), "a gap of a day");
    assertFalse(YEAR.isAfter(YEAR));
    assertFalse(YEAR.isAfter(OPEN));
  }

  @Test
  void agr2_notice_keeps_its_period_and_ends_the_agreement_on_a_day_to_come() {
    LocalDate first = TODAY.plusDays(90);
    assertDoesNotThrow(
        () ->
            new TerminationNotice(TODAY, TerminationNotice.Side.PROVIDER, first, "We close it")
                .require(90, YEAR, TODAY));
    assertEquals("AGR-2", refused(YEAR, TODAY, first, "tbd"));
    assertEquals("AGR-2.GIVEN", refused(YEAR, TODAY.plusDays(1), first, "We leave"));
    assertEquals("AGR-2.NOTICE", refused(OPEN, TODAY, first.minusDays(1), "We leave"));
    assertEquals("AGR-2.NOTICE", refused(OPEN, TODAY.minusDays(200), TODAY, "We leave"));
    assertEquals("AGR-2.TERM", refused(YEAR, TODAY, END, "We leave"));
  }

  @Test
  void agr1_only_what_is_in_force_ends() {
    assertEquals(AgreementState.EXPIRED, AgreementState.ACTIVE.become(AgreementState.EXPIRED));
    assertThrows(RuleBroken.class, () -> AgreementState.AGREED.become(AgreementState.TERMINATED));
    assertTrue(AgreementState.AGREED.isPromised() && AgreementState.ACTIVE.isPromised());
    assertFalse(AgreementState.EXPIRED.isPromised() || AgreementState.DRAFT.isPromised());
  }
}
