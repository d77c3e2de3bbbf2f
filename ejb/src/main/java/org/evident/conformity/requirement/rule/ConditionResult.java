package org.evident.conformity.requirement.rule;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.evident.foundation.evidence.rule.EvidenceCondition;

/**
 * How many records meet one condition (CNF-1, CNF-2).
 *
 * @param population how many the condition asks about
 * @param satisfied how many of them meet it
 */
public record ConditionResult(EvidenceCondition condition, long population, long satisfied) {

  private static final int TOLERANCE = 15;
  private static final int HUNDRED = 100;
  private static final int DECIMALS = 10;

  /** What that says by itself. */
  public ConformityStatus status() {
    if (population == 0) {
      return condition.needed() ? ConformityStatus.NOT_FULFILLED : ConformityStatus.NO_DATA;
    }
    if (reaches(condition.threshold())) {
      return ConformityStatus.FULFILLED;
    }
    return reaches(condition.threshold() - TOLERANCE)
        ? ConformityStatus.PARTIAL
        : ConformityStatus.NOT_FULFILLED;
  }

  /** The percentage that meets it, null without any (NUM-4), 0 where there has to be one and is none. */
  public BigDecimal score() {
    if (population == 0) {
      return condition.needed() ? BigDecimal.ZERO : null;
    }
    return BigDecimal.valueOf(satisfied)
        .multiply(BigDecimal.valueOf(HUNDRED))
        .divide(BigDecimal.valueOf(population), DECIMALS, RoundingMode.HALF_UP);
  }

  /** Compared as whole numbers, since a rounded percentage may say more than there is (NUM-2). */
  private boolean reaches(int percent) {
    return satisfied * HUNDRED >= population * percent;
  }
}
