package org.evident.conformity.requirement.rule;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/**
 * What the conditions of a requirement say together (CNF-3).
 *
 * @param reason why there is no data, null where there is
 * @param score the lowest percentage, null without data
 */
public record Judgement(ConformityStatus status, NoDataReason reason, BigDecimal score) {

  /** Of a requirement whose process is not recorded (CNF-4). */
  public static final Judgement NOT_EVALUATED =
      new Judgement(ConformityStatus.NOT_EVALUATED, NoDataReason.NOT_RECORDED, null);

  /**
   * What they say where records show only a part of what is asked for: never that it is fulfilled (CNF-10).
   *
   * @param partial whether they do
   */
  public static Judgement of(List<ConditionResult> results, boolean partial) {
    Judgement whole = of(results);
    return partial && whole.status == ConformityStatus.FULFILLED
        ? new Judgement(ConformityStatus.PARTIAL, null, whole.score)
        : whole;
  }

  /** The worst of those with data; no data where none has any. */
  public static Judgement of(List<ConditionResult> results) {
    ConformityStatus worst =
        results.stream()
            .map(ConditionResult::status)
            .filter(ConformityStatus::isJudged)
            .min(Comparator.naturalOrder())
            .orElse(ConformityStatus.NO_DATA);
    if (worst == ConformityStatus.NO_DATA) {
      boolean rare = results.stream().anyMatch(result -> result.condition().rare());
      return new Judgement(
          worst, rare ? NoDataReason.NOT_EXERCISED : NoDataReason.NO_RECORDS, null);
    }
    BigDecimal lowest =
        results.stream()
            .map(ConditionResult::score)
            .filter(Objects::nonNull)
            .min(Comparator.naturalOrder())
            .orElseThrow();
    return new Judgement(worst, null, lowest);
  }

  /**
   * Whether the requirement counts as conforming (CNF-2); only a look at the status tells whether it is shown as fulfilled.
   *
   * @param activeDuty whether a duty of its process is active
   */
  public boolean conforms(boolean activeDuty) {
    return status == ConformityStatus.FULFILLED
        || reason == NoDataReason.NOT_EXERCISED && activeDuty;
  }
}
