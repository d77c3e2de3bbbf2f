package org.evident.foundation.monitoring.rule;

import org.evident.kernel.RuleBroken;

/**
 * What a value of a monitoring server says about a service.
 *
 * @param from the least value of a service that is up; 1 where the server says 1 for up and 0 for down
 */
public record UpRule(double from) {

  /** What probes of monitoring servers usually say. */
  public static final UpRule USUAL = new UpRule(1);

  private static final double LARGEST = 1e9;

  /**
   * The rule with a threshold.
   *
   * @param from null for the usual one
   * @throws RuleBroken CAP.VALUE at {@code upFrom} if that is no number or beyond a thousand millions
   */
  public static UpRule of(Double from) {
    if (from == null) {
      return USUAL;
    }
    if (from.isNaN() || Math.abs(from) > LARGEST) {
      throw RuleBroken.at("upFrom", "CAP.VALUE", from);
    }
    return new UpRule(from);
  }

  /**
   * Whether a service was up.
   *
   * @param value as the server wrote it
   * @throws RuleBroken CAP.VALUE if it is no number, which says neither
   */
  public boolean isUp(String value) {
    return SampleText.value(value) >= from;
  }
}
