package org.evident.agreement.servicelevel.rule;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What is agreed for a record at one place.
 *
 * @param targets those of the version that governs it
 * @param migrations the later versions its running clocks take over (SLM-2)
 */
public record Terms(TargetSource targets, List<Migration> migrations) {

  /** Where nothing is agreed a clock uses nothing and judges nothing. */
  public static final Terms NOTHING = new Terms((metric, priority) -> Optional.empty(), List.of());

  public Terms {
    migrations = migrations.stream().sorted(Comparator.comparing(Migration::from)).toList();
  }

  /** The targets in force at an instant. */
  TargetSource at(Instant instant) {
    TargetSource held = targets;
    for (Migration migration : migrations) {
      held = migration.from().isAfter(instant) ? held : migration.targets();
    }
    return held;
  }

  /** What is taken over after one instant and before another. */
  List<Migration> between(Instant after, Instant before) {
    return migrations.stream()
        .filter(m -> m.from().isAfter(after) && m.from().isBefore(before))
        .toList();
  }
}
