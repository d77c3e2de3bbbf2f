package org.evident.web.common;

import jakarta.annotation.security.RolesAllowed;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.evident.kernel.Role;

/** Whom a door lets in, read from the door itself, so that no page has to know it a second time. */
final class DoorRoles {

  private DoorRoles() {}

  /** The roles of a door's class; fails for a door that names none. */
  static Set<Role> of(Class<?> door) {
    return named(door.getAnnotation(RolesAllowed.class));
  }

  /** The roles that may do one thing at a door: those of its class unless it names others; fails where nobody does it. */
  static Set<Role> of(Class<?> door, String act) {
    Set<Role> roles = EnumSet.noneOf(Role.class);
    Arrays.stream(door.getMethods())
        .filter(method -> method.getName().equals(act))
        .forEach(
            method -> {
              RolesAllowed own = method.getAnnotation(RolesAllowed.class);
              roles.addAll(own == null ? of(door) : named(own));
            });
    if (roles.isEmpty()) {
      throw new IllegalArgumentException(door + " does not " + act);
    }
    return roles;
  }

  private static Set<Role> named(RolesAllowed roles) {
    return Arrays.stream(roles.value()).map(Role::valueOf).collect(Collectors.toSet());
  }
}
