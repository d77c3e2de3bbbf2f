package org.evident.foundation.party.rule;

import org.evident.kernel.RuleBroken;

/** Who of a customer can be named: as its contact, and in its groups of users. */
public final class UserCircle {

  private UserCircle() {}

  /** Refuses a contact who is no active person of the customer (PTY-25). */
  public static void contact(String login, String customer, boolean activeThere) {
    if (!activeThere) {
      throw RuleBroken.at("businessContact", "PTY-25", login, customer);
    }
  }

  /** Refuses a member who is no active person of the customer (PTY-24). */
  public static void member(String login, String customer, boolean activeThere) {
    if (!activeThere) {
      throw RuleBroken.at("members", "PTY-24", login, customer);
    }
  }

  /**
   * Refuses a size below the number of people named (PTY-26).
   *
   * @param size about how many people, at least one
   */
  public static void size(int size, int members) {
    if (size < Math.max(1, members)) {
      throw RuleBroken.at("approximateSize", "PTY-26", size, Math.max(1, members));
    }
  }
}
