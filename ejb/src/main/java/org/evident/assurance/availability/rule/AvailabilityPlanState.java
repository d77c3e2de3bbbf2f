package org.evident.assurance.availability.rule;

import java.util.Arrays;
import org.evident.kernel.RuleBroken;

/** Where an availability plan stands (AVP-2, AVP-3). */
public enum AvailabilityPlanState {
  DRAFT,
  APPROVED,
  SUPERSEDED;

  /** The state of a name, null for none; refuses another name. */
  public static AvailabilityPlanState named(String name) {
    if (name == null || name.isBlank()) {
      return null;
    }
    return Arrays.stream(values())
        .filter(state -> state.name().equals(name))
        .findFirst()
        .orElseThrow(() -> RuleBroken.at("state", "AVP-2.STATE", name));
  }

  /** Takes a step forward; any other breaks {@code AVP-2.PATH}. */
  public AvailabilityPlanState become(AvailabilityPlanState next) {
    if (next.ordinal() <= ordinal()) {
      throw new RuleBroken("AVP-2.PATH", this, next);
    }
    return next;
  }

  /** Refuses to change what is approved (AVP-3). */
  public void requireDraft(String number) {
    if (this != DRAFT) {
      throw new RuleBroken("AVP-3", number);
    }
  }

  /** Refuses to review what does not hold (AVP-3). */
  public void requireApproved(String number) {
    if (this != APPROVED) {
      throw new RuleBroken("AVP-3.REVIEW", number, this);
    }
  }
}
