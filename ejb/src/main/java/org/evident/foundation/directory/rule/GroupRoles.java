package org.evident.foundation.directory.rule;

import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.evident.kernel.Role;

/**
 * What roles the groups of the directory give (DIR-4).
 *
 * @param roles what each group gives
 * @param members keys of entries by group; a group that was not found is not in it
 */
public record GroupRoles(Map<String, Set<Role>> roles, Map<String, Set<String>> members) {

  /** The roles each entry gets from its groups; entries without any are left out. */
  public Map<String, Set<Role>> given() {
    Map<String, Set<Role>> given = new HashMap<>();
    members.forEach(
        (group, keys) ->
            keys.forEach(
                key ->
                    given
                        .computeIfAbsent(key, k -> EnumSet.noneOf(Role.class))
                        .addAll(roles.getOrDefault(group, Set.of()))));
    return given;
  }

  /** The same groups, in which nobody is of some keys (DIR-10). */
  public GroupRoles without(Set<String> keys) {
    Map<String, Set<String>> left = new HashMap<>();
    members.forEach(
        (group, all) -> {
          Set<String> others = new HashSet<>(all);
          others.removeAll(keys);
          left.put(group, others);
        });
    return new GroupRoles(roles, left);
  }

  /** Whether a role may be taken from those who no longer get it: not while one of its groups was not found (DIR-1). */
  public boolean isCertain(Role role) {
    return roles.entrySet().stream()
        .filter(group -> group.getValue().contains(role))
        .map(Map.Entry::getKey)
        .allMatch(members::containsKey);
  }

  /** Every role some group gives. */
  public Set<Role> all() {
    Set<Role> all = EnumSet.noneOf(Role.class);
    roles.values().stream().flatMap(Collection::stream).forEach(all::add);
    return all;
  }
}
