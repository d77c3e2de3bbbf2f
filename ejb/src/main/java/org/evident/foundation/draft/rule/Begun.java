package org.evident.foundation.draft.rule;

import org.evident.kernel.RuleBroken;

/** A text that was begun. */
public final class Begun {

  /** How long a text may be. */
  public static final int LONGEST = 8_000;

  private Begun() {}

  /**
   * Whether there is anything to keep.
   *
   * @throws RuleBroken DRF-1 at {@code text} where it is longer than could be sent
   */
  public static boolean toKeep(String text) {
    if (text != null && text.length() > LONGEST) {
      throw RuleBroken.at("text", "DRF-1", text.length(), LONGEST);
    }
    return text != null && !text.isBlank();
  }
}
