package org.evident.conformity.requirement.rule;

import java.time.LocalDate;
import org.evident.kernel.FreeText;
import org.evident.kernel.RuleBroken;

/**
 * What somebody says of a requirement instead of its records (CNF-5).
 *
 * @param validUntil the last day it holds
 */
public record OverrideTerms(
    ConformityStatus status, String reason, String evidence, LocalDate validUntil) {

  /** The longest an override may hold, in days from its first. */
  public static final int LONGEST = 90;

  /**
   * Refuses what may not be said; breaks CNF-5 at the status, the day, the reason or the evidence, and CNF-4 where something
   * is to look fulfilled whose process is not recorded here.
   *
   * @param today its first day
   * @param recorded whether the records here can say anything of the requirement
   */
  public void require(LocalDate today, boolean recorded) {
    if (status == null || !status.isJudged()) {
      throw RuleBroken.at("status", "CNF-5", status);
    }
    if (!recorded && status == ConformityStatus.FULFILLED) {
      throw RuleBroken.at("status", "CNF-4");
    }
    FreeText.require(reason, "reason", "CNF-5");
    FreeText.require(evidence, "evidence", "CNF-5");
    LocalDate last = today.plusDays(LONGEST);
    if (validUntil == null || validUntil.isBefore(today) || validUntil.isAfter(last)) {
      throw RuleBroken.at("validUntil", "CNF-5", validUntil, today, last);
    }
  }
}
