package org.evident.assurance.availability.rule;

import org.evident.kernel.RuleBroken;

/** Which incidents need the interval in which their service was out (INC-7). */
public final class OutageDuty {

  private static final int GRAVE = 2;

  private OutageDuty() {}

  /** Whether an impact is so grave that an outage has to be recorded; 1 and 2 are. */
  public static boolean isGrave(Integer impact) {
    return impact != null && impact <= GRAVE;
  }

  /**
   * A grave incident is resolved once its outage is recorded with its end; breaks INC-7.
   *
   * @param promised whether the service has an availability target
   * @param recorded whether an outage that is over names the incident
   */
  public static void require(String incident, boolean promised, boolean recorded) {
    if (promised && !recorded) {
      throw RuleBroken.at("outage", "INC-7", incident);
    }
  }
}
