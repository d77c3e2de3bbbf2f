package org.evident.assurance.availability.rule;

import java.time.Instant;
import org.evident.kernel.FreeText;
import org.evident.kernel.RuleBroken;

/**
 * Whether a service was found to be as available as required when it was tried out (AVT-1, AVT-2).
 *
 * @param heldAt when, null as long as it is planned
 * @param met whether the requirement was met, null as long as nobody knows
 * @param findings what it showed, or null
 */
public record TestedAvailability(Instant heldAt, Boolean met, String findings) {

  /** Refuses a result of a test that was not held, one that was held without result, and a miss nobody says anything of. */
  public void require() {
    if ((heldAt == null) != (met == null)) {
      throw RuleBroken.at(heldAt == null ? "heldAt" : "result", "AVT-1");
    }
    if (Boolean.FALSE.equals(met)) {
      FreeText.require(findings, "findings", "AVT-2");
    }
  }

  /**
   * Refuses a requirement of another service.
   *
   * @param requirement its number
   * @param of number of the service that is
   */
  public static void requireOf(String requirement, String of, String service) {
    if (!service.equals(of)) {
      throw RuleBroken.at("requirement", "AVT-1.SERVICE", requirement, of);
    }
  }
}
