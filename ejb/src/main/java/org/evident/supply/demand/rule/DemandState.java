package org.evident.supply.demand.rule;

import java.util.Arrays;
import org.evident.kernel.RuleBroken;

/** Where a demand forecast stands (processes.md 3.20). */
public enum DemandState {
  DRAFT,
  APPROVED,
  SUPERSEDED;

  /** The state of a name, null for none; refuses another name. */
  public static DemandState named(String name) {
    if (name == null || name.isBlank()) {
      return null;
    }
    return Arrays.stream(values())
        .filter(state -> state.name().equals(name))
        .findFirst()
        .orElseThrow(() -> RuleBroken.at("state", "DEM.STATE", name));
  }

  /** Takes a step forward; any other breaks {@code DEM.PATH}. */
  public DemandState become(DemandState next) {
    if (next.ordinal() <= ordinal()) {
      throw new RuleBroken("DEM.PATH", this, next);
    }
    return next;
  }

  /** Refuses to change the months of what is approved. */
  public void requireDraft(String number) {
    if (this != DRAFT) {
      throw new RuleBroken("DEM.DRAFT", number);
    }
  }

  /** Refuses to compare with consumption what nobody has approved. */
  public void requireApproved() {
    if (this == DRAFT) {
      throw new RuleBroken("DEM.UNAPPROVED", this);
    }
  }
}
