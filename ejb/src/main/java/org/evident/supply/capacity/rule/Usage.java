package org.evident.supply.capacity.rule;

import java.util.Arrays;
import java.util.List;
import org.evident.kernel.RuleBroken;

/** How the latest days stand to the thresholds (CAPM-1). */
public enum Usage {
  NORMAL,
  WARNING,
  CRITICAL;

  private static final int DAYS_TO_WARN = 3;

  /** The one of a name, null for none; refuses another name. */
  public static Usage named(String name) {
    if (name == null || name.isBlank()) {
      return null;
    }
    return Arrays.stream(values())
        .filter(one -> one.name().equals(name))
        .findFirst()
        .orElseThrow(() -> RuleBroken.at("usage", "CAP.USAGE", name));
  }

  /** Judges ascending days; incomplete ones do not count, as nobody knows what is missing. */
  public static Usage of(List<DayValue> days, Thresholds thresholds) {
    List<DayValue> complete = days.stream().filter(DayValue::complete).toList();
    int size = complete.size();
    if (size > 0 && thresholds.isCritical(complete.get(size - 1).value())) {
      return CRITICAL;
    }
    boolean warned =
        size >= DAYS_TO_WARN
            && complete.subList(size - DAYS_TO_WARN, size).stream()
                .allMatch(day -> thresholds.isWarning(day.value()));
    return warned ? WARNING : NORMAL;
  }
}
