package org.evident.foundation.party.rule;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Set;
import org.evident.kernel.RuleBroken;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class UserCircleTest {

  @Test
  void pty24_a_group_names_active_people_of_its_customer() {
    assertDoesNotThrow(() -> UserCircle.member("ann", "CUS-1", true));
    RuleBroken broken = broken(() -> UserCircle.member("ann", "CUS-1", false));
    assertEquals("PTY-24", broken.rule());
    assertEquals("members", broken.field());
  }

  @Test
  void pty25_the_contact_is_an_active_person_of_the_customer() {
    assertDoesNotThrow(() -> UserCircle.contact("ann", "CUS-1", true));
    RuleBroken broken = broken(() -> UserCircle.contact("ann", "CUS-1", false));
    assertEquals("PTY-25", broken.rule());
    assertEquals("businessContact", broken.field());
  }

  @Test
  void pty26_a_group_is_not_smaller_than_the_people_it_names() {
    assertDoesNotThrow(() -> UserCircle.size(1, 0));
    assertDoesNotThrow(() -> UserCircle.size(3, 3));
    assertEquals("PTY-26", broken(() -> UserCircle.size(2, 3)).rule());
    assertEquals("PTY-26", broken(() -> UserCircle.size(0, 0)).rule());
  }

  @Test
  void kinds_are_kept_in_one_text_each_once() {
    Set<OrganisationKind> kinds = OrganisationKind.named(List.of("OTHER", "CUSTOMER", "OTHER"));
    assertEquals("CUSTOMER OTHER", OrganisationKind.written(kinds));
    assertEquals(List.of("CUSTOMER", "OTHER"), OrganisationKind.read("CUSTOMER OTHER"));
    assertEquals(List.of(), OrganisationKind.read(OrganisationKind.written(Set.of())));
    assertEquals("kinds", broken(() -> OrganisationKind.named(List.of("NOBODY"))).field());
  }

  private static RuleBroken broken(Executable act) {
    return assertThrows(RuleBroken.class, act);
  }
}
