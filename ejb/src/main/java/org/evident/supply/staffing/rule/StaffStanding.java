package org.evident.supply.staffing.rule;

import java.util.Arrays;
import org.evident.kernel.RuleBroken;

/** How a month of a team stands (CAPM-2). */
public enum StaffStanding {
  /** The hours needed are there. */
  ENOUGH,
  /** More hours are needed than available. */
  SHORT;

  /** The standing of a name, null for none; refuses another name. */
  public static StaffStanding named(String name) {
    if (name == null || name.isBlank()) {
      return null;
    }
    return Arrays.stream(values())
        .filter(one -> one.name().equals(name))
        .findFirst()
        .orElseThrow(() -> RuleBroken.at("standing", "CAPM-2.STANDING", name));
  }
}
