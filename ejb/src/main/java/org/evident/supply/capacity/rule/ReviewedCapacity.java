package org.evident.supply.capacity.rule;

import java.time.LocalDate;
import java.time.YearMonth;
import org.evident.kernel.FreeText;
import org.evident.kernel.RuleBroken;

/**
 * What a review of a month's capacity came to (processes.md 3.21).
 *
 * @param month that was looked back at
 * @param reviewedOn the day of the review
 * @param improvements what could be done better, or null where nothing was found
 * @param noneReason why nothing was, or null where something was
 */
public record ReviewedCapacity(
    YearMonth month, LocalDate reviewedOn, String improvements, String noneReason) {

  private static final int SERVING_DAYS = 30;

  /**
   * Refuses a review before its month has begun or after today (CRV-1), and one that says neither what could be done better nor why
   * nothing could, or both (CRV-2).
   */
  public void require(LocalDate today) {
    if (reviewedOn.isBefore(month.atDay(1)) || reviewedOn.isAfter(today)) {
      throw RuleBroken.at("reviewedOn", "CRV-1", reviewedOn, month.atDay(1), today);
    }
    if ((improvements == null) == (noneReason == null)) {
      throw RuleBroken.at("improvements", "CRV-2");
    }
    if (noneReason == null) {
      FreeText.require(improvements, "improvements", "GEN-4");
    } else {
      FreeText.require(noneReason, "noneReason", "GEN-4");
    }
  }

  /**
   * Whether it is what the duty to review capacity asks for (CRV-3): one of the last 30 days, and of no service alone.
   *
   * @param whole whether it is of the capacity as a whole
   */
  public boolean serves(boolean whole, LocalDate today) {
    return whole && !reviewedOn.isBefore(today.minusDays(SERVING_DAYS));
  }
}
