package org.evident.web.common;

import jakarta.annotation.security.RolesAllowed;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import org.evident.kernel.Role;

/** Whom a door lets in, read from the door itself, so that no page has to know it a second time. */
final class DoorRoles {

  private DoorRoles() {}

  /** The roles of a door's class; fails for a door that names none. */
  static Set<Role> of(Class<?> door) {
    Set<Role> roles = EnumSet.noneOf(Role.class);
    Arrays.stream(door.getAnnotation(RolesAllowed.class).value())
        .map(Role::valueOf)
        .forEach(roles::add);
    return roles;
  }
}
