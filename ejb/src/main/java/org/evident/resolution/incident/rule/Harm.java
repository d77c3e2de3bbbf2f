package org.evident.resolution.incident.rule;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import org.evident.foundation.classification.rule.Classification;
import org.evident.kernel.RuleBroken;

/** What information lost by a security event that an incident shows (INC-6). */
public enum Harm {
  CONFIDENTIALITY,
  INTEGRITY,
  AVAILABILITY;

  /** What was lost; breaks INC-6 at {@code harmed} where nothing was. */
  public static Set<Harm> require(Collection<Harm> harmed) {
    if (harmed == null || harmed.isEmpty()) {
      throw RuleBroken.at("harmed", "INC-6");
    }
    return EnumSet.copyOf(harmed);
  }

  /** Whether the words of an incident that shows a security event are for security roles alone. */
  public static boolean withheld(Classification level) {
    return level == Classification.STRICTLY_CONFIDENTIAL;
  }
}
