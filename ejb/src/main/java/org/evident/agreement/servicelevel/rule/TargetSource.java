package org.evident.agreement.servicelevel.rule;

import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.evident.kernel.Priority;

/** Where a clock finds the target in force for a priority, for one record's service, customer and agreement. */
@FunctionalInterface
public interface TargetSource {

  /** The target of a metric and priority; empty where nothing is agreed. */
  Optional<Target> target(Metric metric, Priority priority);

  /** The same targets, but for the ones given, each in place of what there is of its metric and priority (AGR-6). */
  default TargetSource except(Collection<Target> particular) {
    TargetSource there = of(particular);
    return (metric, priority) -> there.target(metric, priority).or(() -> target(metric, priority));
  }

  /** The targets of one agreement version; of two for the same metric and priority the later one holds. */
  static TargetSource of(Collection<Target> targets) {
    Map<Metric, Map<Priority, Target>> table = new EnumMap<>(Metric.class);
    targets.forEach(
        t ->
            table
                .computeIfAbsent(t.metric(), m -> new EnumMap<>(Priority.class))
                .put(t.priority(), t));
    return (metric, priority) ->
        Optional.ofNullable(table.getOrDefault(metric, Map.of()).get(priority));
  }
}
