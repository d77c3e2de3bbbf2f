package org.evident.agreement.servicelevel.rule;

import java.time.LocalDate;
import org.evident.kernel.FreeText;
import org.evident.kernel.RuleBroken;

/**
 * A notice is taken back: the agreement goes on as if it had not been given (AGR-5).
 *
 * @param reason why
 */
public record NoticeWithdrawal(String reason) {

  /**
   * Refuses a withdrawal that is not in order: there is a notice, it has not ended the agreement yet, nothing else was agreed
   * on to follow it, and it is known until when the agreement held before.
   *
   * @param given whether notice was given
   * @param formerKnown whether it is known until when it held before
   * @param term of the version, which ends by the notice
   * @param followed whether another version or agreement goes on from its end
   */
  public void require(
      boolean given, boolean formerKnown, AgreementTerm term, boolean followed, LocalDate today) {
    if (!given) {
      throw new RuleBroken("AGR-5.NONE");
    }
    FreeText.require(reason, "reason", "AGR-5");
    if (term.isOver(today)) {
      throw new RuleBroken("AGR-5.OVER", term.validTo());
    }
    if (followed) {
      throw new RuleBroken("AGR-5.FOLLOWED", term.validTo());
    }
    if (!formerKnown) {
      throw new RuleBroken("AGR-5.FORMER");
    }
  }
}
