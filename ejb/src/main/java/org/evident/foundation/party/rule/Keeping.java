package org.evident.foundation.party.rule;

import org.evident.kernel.RuleBroken;

/** What an administrator may make of what is known of a person. */
public final class Keeping {

  private Keeping() {}

  /** Refuses another name or address for somebody a directory knows (PTY-18). */
  public static void correct(String login, boolean ofDirectory, boolean name, boolean email) {
    if (ofDirectory && (name || email)) {
      throw RuleBroken.at(name ? "name" : "email", "PTY-18", login);
    }
  }

  /**
   * Refuses a team for somebody of a customer (PTY-19).
   *
   * @param customer the number of the customer they belong to, or null
   */
  public static void place(String login, String customer) {
    if (customer != null) {
      throw RuleBroken.at("team", "PTY-19", login, customer);
    }
  }

  /** Refuses to let an account go on that has not ended, or whose person was forgotten (PTY-20). */
  public static void revive(String login, boolean active, boolean forgotten) {
    if (forgotten) {
      throw RuleBroken.at("login", "PTY-20.ERASED", login);
    }
    if (active) {
      throw RuleBroken.at("login", "PTY-20", login);
    }
  }
}
