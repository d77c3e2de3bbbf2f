package org.evident.agreement.servicelevel.rule;

import java.math.BigDecimal;
import java.util.Optional;
import org.evident.kernel.RuleBroken;

/**
 * A goal that asks for less in months whose workload exceeded its limit (SLM-5).
 *
 * @param measure the workload, such as {@code INCIDENTS}
 * @param figure the goal it relaxes, such as {@code RESO}
 * @param percent what is asked for in such a month
 */
public record Relaxation(String measure, String figure, BigDecimal percent) {

  private static final String PREFIX = "RELAXED_";

  /** The name it is stored under among the goals of an agreement. */
  public String name() {
    return PREFIX + measure + "_" + figure;
  }

  /** The relaxation a stored goal is, empty for any other goal. */
  public static Optional<Relaxation> of(String name, BigDecimal percent) {
    if (!name.startsWith(PREFIX)) {
      return Optional.empty();
    }
    String rest = name.substring(PREFIX.length());
    int end = rest.lastIndexOf('_');
    return Optional.of(new Relaxation(rest.substring(0, end), rest.substring(end + 1), percent));
  }

  /**
   * That it asks for less than the goal.
   *
   * @param goal what is asked for in every other month, {@code null} where nothing is
   * @throws RuleBroken SLM-5 if there is no goal, or one that asks for no more
   */
  public void require(BigDecimal goal) {
    if (goal == null || percent.compareTo(goal) >= 0) {
      throw RuleBroken.at("relaxed", "SLM-5", figure, percent.stripTrailingZeros().toPlainString());
    }
  }
}
