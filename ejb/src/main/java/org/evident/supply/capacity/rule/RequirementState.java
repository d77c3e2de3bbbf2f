package org.evident.supply.capacity.rule;

import java.util.Arrays;
import org.evident.kernel.RuleBroken;

/** Where a capacity requirement stands (processes.md 3.21). */
public enum RequirementState {
  DRAFT,
  AGREED,
  SUPERSEDED;

  /** The state of a name, null for none; refuses another name. */
  public static RequirementState named(String name) {
    if (name == null || name.isBlank()) {
      return null;
    }
    return Arrays.stream(values())
        .filter(state -> state.name().equals(name))
        .findFirst()
        .orElseThrow(() -> RuleBroken.at("state", "CAP.NEED.STATE", name));
  }

  /** Takes a step forward; any other breaks {@code CAP.NEED.PATH}. */
  public RequirementState become(RequirementState next) {
    if (next.ordinal() <= ordinal()) {
      throw new RuleBroken("CAP.NEED.PATH", this, next);
    }
    return next;
  }

  /** Refuses to change the words of what is agreed. */
  public void requireDraft(String number) {
    if (this != DRAFT) {
      throw new RuleBroken("CAP.NEED.DRAFT", number);
    }
  }

  /** Refuses to review what does not hold. */
  public void requireAgreed() {
    if (this != AGREED) {
      throw new RuleBroken("CAP.NEED.REVIEW", this);
    }
  }
}
