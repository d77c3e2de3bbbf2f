package org.evident.supply.capacity.rule;

import java.util.Arrays;
import org.evident.kernel.RuleBroken;

/** Where a threshold event stands (processes.md 3.21). */
public enum EventState {
  RAISED,
  ACKNOWLEDGED,
  CLOSED;

  /** The state of a name, null for none; refuses another name. */
  public static EventState named(String name) {
    if (name == null || name.isBlank()) {
      return null;
    }
    return Arrays.stream(values())
        .filter(state -> state.name().equals(name))
        .findFirst()
        .orElseThrow(() -> RuleBroken.at("state", "CAPM.STATE", name));
  }

  /** Takes the one step from here; any other breaks {@code CAPM.PATH}. */
  public EventState become(EventState next) {
    if (next.ordinal() != ordinal() + 1) {
      throw new RuleBroken("CAPM.PATH", this, next);
    }
    return next;
  }
}
