package org.evident.web.common;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.annotation.security.RolesAllowed;
import java.util.Set;
import org.evident.kernel.Role;
import org.junit.jupiter.api.Test;

class DoorRolesTest {

  @Test
  void a_door_says_whom_it_lets_in_and_who_does_what_there() {
    assertEquals(Set.of(Role.AUDITOR, Role.SERVICE_DESK), DoorRoles.of(Door.class));
    assertEquals(Set.of(Role.AUDITOR, Role.SERVICE_DESK), DoorRoles.of(Door.class, "read"));
    assertEquals(Set.of(Role.SERVICE_DESK), DoorRoles.of(Door.class, "write"));
  }

  @Test
  void what_is_not_done_at_a_door_is_a_fault_of_whoever_asks() {
    assertThrows(IllegalArgumentException.class, () -> DoorRoles.of(Door.class, "rite"));
  }

  /** A door. */
  @RolesAllowed({Role.AUDITORS, Role.DESK})
  public static class Door {

    /** For all it lets in. */
    public void read() {
      throw new UnsupportedOperationException();
    }

    /** For some of them. */
    @RolesAllowed(Role.DESK)
    public void write() {
      throw new UnsupportedOperationException();
    }
  }
}
