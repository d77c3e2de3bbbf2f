package org.evident.assurance.availability.rule;

import java.util.Arrays;
import org.evident.kernel.RuleBroken;

/** Where an availability requirement stands (AVR-2, AVR-3, processes.md 3.28). */
public enum NeedState {
  DRAFT,
  AGREED,
  SUPERSEDED;

  /** The state of a name, null for none; refuses another name. */
  public static NeedState named(String name) {
    if (name == null || name.isBlank()) {
      return null;
    }
    return Arrays.stream(values())
        .filter(state -> state.name().equals(name))
        .findFirst()
        .orElseThrow(() -> RuleBroken.at("state", "AVR-2.STATE", name));
  }

  /** Where it stands once one side agrees as well: it holds when both have (AVR-2). */
  public NeedState agree(boolean otherSide) {
    if (this != DRAFT) {
      throw new RuleBroken("AVR-2.PATH", this, AGREED);
    }
    return otherSide ? AGREED : DRAFT;
  }

  /** Lets it hold no longer. */
  public NeedState end() {
    if (this == SUPERSEDED) {
      throw new RuleBroken("AVR-2.PATH", this, SUPERSEDED);
    }
    return SUPERSEDED;
  }

  /** Refuses to change the words of what a side has agreed to (AVR-3). */
  public void requireUnsigned(String number, boolean signed) {
    if (this != DRAFT || signed) {
      throw new RuleBroken("AVR-3", number);
    }
  }

  /** Refuses to confirm what does not hold (AVR-3). */
  public void requireAgreed() {
    if (this != AGREED) {
      throw new RuleBroken("AVR-3.CONFIRM", this);
    }
  }

  /** Refuses the author, who does not agree to what they wrote (SOD-1). */
  public static void requireOther(String author, String who) {
    if (author.equals(who)) {
      throw new RuleBroken("SOD-1", who);
    }
  }
}
