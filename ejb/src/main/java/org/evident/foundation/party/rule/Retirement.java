package org.evident.foundation.party.rule;

import java.util.List;
import org.evident.kernel.RuleBroken;

/** When a customer leaves or a service is offered no more. */
public final class Retirement {

  private Retirement() {}

  /**
   * Refuses it while something is in force or open (PTY-21).
   *
   * @param number of the customer or service
   * @param agreements the numbers of those that are offered, agreed or in force and name it
   * @param incidents how many of it are open
   */
  public static void require(String number, List<String> agreements, long incidents) {
    if (!agreements.isEmpty()) {
      throw RuleBroken.at("number", "PTY-21.AGREEMENTS", number, String.join(", ", agreements));
    }
    if (incidents > 0) {
      throw RuleBroken.at("number", "PTY-21.INCIDENTS", number, incidents);
    }
  }

  /** Refuses something new for what has left (PTY-22). */
  public static void serves(String field, String number, boolean active) {
    if (!active) {
      throw RuleBroken.at(field, "PTY-22", number);
    }
  }
}
