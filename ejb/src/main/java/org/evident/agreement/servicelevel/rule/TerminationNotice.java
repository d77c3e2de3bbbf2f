package org.evident.agreement.servicelevel.rule;

import java.time.LocalDate;
import org.evident.kernel.FreeText;
import org.evident.kernel.RuleBroken;

/**
 * What one side says when it gives notice of an agreement (processes.md 3.17).
 *
 * @param givenOn the day the other side was told
 * @param givenBy which side it was
 * @param endsOn the first date the agreement is no longer to hold
 * @param reason why
 */
public record TerminationNotice(LocalDate givenOn, Side givenBy, LocalDate endsOn, String reason) {

  /** The two sides of an agreement. */
  public enum Side {
    PROVIDER,
    CUSTOMER
  }

  /**
   * Refuses a notice that is not in order (AGR-2): it has a reason and was given by today; the agreement ends after its
   * notice period, on a day to come, and earlier than it would by itself.
   *
   * @param periodDays how long before the end the other side has to be told
   * @param term until when the agreement holds without it
   */
  public void require(int periodDays, AgreementTerm term, LocalDate today) {
    FreeText.require(reason, "reason", "AGR-2");
    if (givenOn.isAfter(today)) {
      throw RuleBroken.at("givenOn", "AGR-2.GIVEN", givenOn, today);
    }
    LocalDate earliest = latest(givenOn.plusDays(periodDays), today.plusDays(1));
    if (endsOn.isBefore(earliest)) {
      throw RuleBroken.at("endsOn", "AGR-2.NOTICE", endsOn, earliest, periodDays);
    }
    if (term.validTo() != null && !endsOn.isBefore(term.validTo())) {
      throw RuleBroken.at("endsOn", "AGR-2.TERM", endsOn, term.validTo());
    }
  }

  private static LocalDate latest(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }
}
