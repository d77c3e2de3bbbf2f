package org.evident.supply.plan.rule;

import java.util.Arrays;
import org.evident.kernel.RuleBroken;

/** Where a capacity plan stands (processes.md 3.21). */
public enum PlanState {
  DRAFT,
  APPROVED,
  SUPERSEDED;

  /** The state of a name, null for none; refuses another name. */
  public static PlanState named(String name) {
    if (name == null || name.isBlank()) {
      return null;
    }
    return Arrays.stream(values())
        .filter(state -> state.name().equals(name))
        .findFirst()
        .orElseThrow(() -> RuleBroken.at("state", "CPL.STATE", name));
  }

  /** Takes a step forward; any other breaks {@code CPL.PATH}. */
  public PlanState become(PlanState next) {
    if (next.ordinal() <= ordinal()) {
      throw new RuleBroken("CPL.PATH", this, next);
    }
    return next;
  }

  /** Refuses to change what is approved (CPL-6). */
  public void requireDraft(String number) {
    if (this != DRAFT) {
      throw new RuleBroken("CPL-6", number);
    }
  }

  /** Refuses a further edition of what nobody has approved. */
  public void requireApproved(String number) {
    if (this != APPROVED) {
      throw new RuleBroken("CPL.EDITION", number, this);
    }
  }
}
