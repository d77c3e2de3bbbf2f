package org.evident.foundation.action.rule;

import org.evident.kernel.FreeText;
import org.evident.kernel.RuleBroken;

/** How far an action did what it was meant to do (processes.md 3.35). */
public enum ActionEffect {
  EFFECTIVE,
  PARTLY,
  INEFFECTIVE;

  /**
   * What somebody found; that it worked where nothing is said (ACT-8).
   *
   * @param evidence by what that is seen; needed where it did not work, or in part only
   * @throws RuleBroken REC-1 at {@code effect} where there is none of the name; ACT-8 at {@code evidence}
   */
  public static ActionEffect found(String effect, String evidence) {
    ActionEffect found = effect == null || effect.isBlank() ? EFFECTIVE : named(effect);
    if (found != EFFECTIVE) {
      FreeText.require(evidence, "evidence", "ACT-8");
    }
    return found;
  }

  private static ActionEffect named(String effect) {
    for (ActionEffect one : values()) {
      if (one.name().equals(effect)) {
        return one;
      }
    }
    throw RuleBroken.at("effect", "REC-1", effect);
  }
}
