package org.evident.resolution.incident.rule;

import org.evident.kernel.RuleBroken;

/** The code of incidents that lack of capacity caused, which go with a relation to the metric that ran short (CAPM-4). */
public final class CapacityCause {

  /** The code. */
  public static final String CODE = "CAPACITY";

  private CapacityCause() {}

  /**
   * The code of the cause once relations have changed.
   *
   * @param had the code before, or null
   * @param related whether the incident is related to a metric that ran short
   */
  public static String after(String had, boolean related) {
    if (related) {
      return CODE;
    }
    return is(had) ? null : had;
  }

  /**
   * The code of the cause of what is solved.
   *
   * @param given the code given, or null
   * @param related whether the incident is related to a metric that ran short
   * @throws RuleBroken CAPM-4 at {@code causeCode} if code and relation do not go together
   */
  public static String solved(String given, boolean related) {
    if (related && given != null && !is(given)) {
      throw RuleBroken.at("causeCode", "CAPM-4.CODE", given, CODE);
    }
    if (!related && is(given)) {
      throw RuleBroken.at("causeCode", "CAPM-4.METRIC", given);
    }
    return related ? CODE : given;
  }

  private static boolean is(String code) {
    return code != null && CODE.equalsIgnoreCase(code.strip());
  }
}
