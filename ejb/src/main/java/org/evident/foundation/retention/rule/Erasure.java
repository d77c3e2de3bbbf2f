package org.evident.foundation.retention.rule;

import java.util.Locale;
import org.evident.kernel.FreeText;
import org.evident.kernel.RuleBroken;

/** What it takes to forget somebody, and what stands in their place (RET-1, RET-2). */
public final class Erasure {

  private Erasure() {}

  /**
   * Refuses to erase somebody who still has an account or was erased before, or without a reason.
   *
   * @throws RuleBroken RET-1 at {@code login} or {@code reason}
   */
  public static void require(String login, boolean active, boolean erased, String reason) {
    if (active) {
      throw RuleBroken.at("login", "RET-1", login);
    }
    if (erased) {
      throw RuleBroken.at("login", "RET-1.TWICE", login);
    }
    FreeText.require(reason, "reason", "RET-1");
  }

  /** The pseudonym of a person: their number, which tells nothing about them. */
  public static String pseudonym(String number) {
    return number.toLowerCase(Locale.ROOT);
  }
}
