package org.evident.agreement.servicelevel.rule;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import org.evident.kernel.RuleBroken;
import org.junit.jupiter.api.Test;

class NoticeWithdrawalTest {
  private static final LocalDate ENDS = LocalDate.of(2026, 12, 31);
  private static final AgreementTerm TERM = new AgreementTerm(LocalDate.of(2026, 1, 1), ENDS);
  private static final NoticeWithdrawal SAID = new NoticeWithdrawal("They stay after all");

  private static String broken(
      NoticeWithdrawal said, boolean given, boolean known, boolean followed, LocalDate today) {
    return assertThrows(RuleBroken.class, () -> said.require(given, known, TERM, followed, today))
        .rule();
  }

  @Test
  void agr5_a_notice_is_taken_back_until_the_last_day_of_the_agreement() {
    assertDoesNotThrow(() -> SAID.require(true, true, TERM, false, ENDS.minusDays(1)));
    assertEquals("AGR-5.OVER", broken(SAID, true, true, false, ENDS));
  }

  @Test
  void agr5_a_withdrawal_needs_a_notice_a_reason_and_nothing_that_follows() {
    LocalDate today = ENDS.minusDays(30);
    assertEquals("AGR-5.NONE", broken(SAID, false, true, false, today));
    assertEquals("AGR-5", broken(new NoticeWithdrawal("tbd"), true, true, false, today));
    assertEquals("AGR-5.FOLLOWED", broken(SAID, true, true, true, today));
    assertEquals("AGR-5.FORMER", broken(SAID, true, false, false, today));
  }
}
