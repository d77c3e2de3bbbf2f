package org.evident.assurance.availability.rule;

import java.util.Collection;

/**
 * What a service leans on (AV-8).
 *
 * @param from the service
 * @param to the service or component it leans on
 * @param kind whether it is required
 * @param group the redundancy group, {@code null} for a single target
 * @param k how many members of the group must be up; where its members say different numbers, the highest counts
 */
public record Dependency(String from, String to, DependencyKind kind, String group, int k) {

  /** How many members of a group must be up: never more than there are. */
  static int needed(Collection<Dependency> members) {
    int most = members.stream().mapToInt(Dependency::k).max().orElse(0);
    return Math.min(most, members.size());
  }
}
