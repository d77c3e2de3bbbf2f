package org.evident.evaluation.servicereview.rule;

import java.math.BigDecimal;

/**
 * How many of the missed targets of published reviews were decided on (processes.md 3.34, KPIs).
 *
 * @param missed the targets missed
 * @param answered those somebody has decided on
 * @param inTime those decided on by the day they were due (REP-3)
 * @param percent the answered ones in percent of the missed ones, unrounded; null where nothing was missed (NUM-4)
 */
public record DecisionShare(long missed, long answered, long inTime, BigDecimal percent) {

  /** The share of so many. */
  public static DecisionShare of(long missed, long answered, long inTime) {
    return new DecisionShare(
        missed,
        answered,
        inTime,
        Decimals.percent(BigDecimal.valueOf(answered), BigDecimal.valueOf(missed)));
  }
}
