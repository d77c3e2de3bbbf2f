package org.evident.agreement.servicelevel.rule;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.evident.kernel.FreeText;
import org.evident.kernel.RuleBroken;

/**
 * A target that is neither of time nor of availability, whose value of a month somebody measures and enters (AGR-8).
 *
 * @param name of what is measured, as entered values name it
 * @param unit of goal and value
 * @param bound on which side of the goal a value is to be
 */
public record OtherTarget(String name, String unit, TargetBound bound, BigDecimal goal) {

  private static final String FIELD = "otherTargets";

  public OtherTarget {
    name = name.strip();
    unit = unit.strip();
  }

  /** How names are told from each other: without regard to capitals and to blanks around. */
  public static String key(String name) {
    return name.strip().toLowerCase(Locale.ROOT);
  }

  /**
   * Refuses what entered values could not be told to belong to.
   *
   * @throws RuleBroken AGR-8 for a name that says nothing, AGR-8.TWICE for one there is already
   */
  public static void require(Collection<OtherTarget> written) {
    Set<String> seen = new HashSet<>();
    for (OtherTarget one : written) {
      FreeText.require(one.name, FIELD, "AGR-8");
      if (!seen.add(key(one.name))) {
        throw RuleBroken.at(FIELD, "AGR-8.TWICE", one.name);
      }
    }
  }
}
