package org.evident.foundation.directory.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.evident.kernel.Role;
import org.evident.kernel.RuleBroken;
import org.junit.jupiter.api.Test;

class DirectoryPlanTest {

  private static final DirectoryEntry ADA =
      DirectoryEntry.of("k1", "Ada", "Ada Lovelace", "ada@example.org");
  private static final KnownPerson ADA_HERE =
      new KnownPerson(1, "k1", "ada", "Ada Lovelace", "ada@example.org", true, false);

  @Test
  void dir1_an_empty_directory_changes_nothing() {
    RuleBroken broken =
        assertThrows(
            RuleBroken.class, () -> DirectoryPlan.of(List.of(ADA_HERE), List.of(), Map.of()));
    assertEquals("DIR-1", broken.rule());
  }

  @Test
  void dir1_a_group_that_was_not_found_takes_no_role_away() {
    Map<String, Set<Role>> roles =
        Map.of(
            "desk", EnumSet.of(Role.SERVICE_DESK),
            "all", EnumSet.of(Role.SERVICE_DESK, Role.RESOLVER),
            "gone", EnumSet.of(Role.AUDITOR));
    GroupRoles groups =
        new GroupRoles(roles, Map.of("desk", Set.of("k1"), "all", Set.of("k1", "k2")));
    assertEquals(EnumSet.of(Role.SERVICE_DESK, Role.RESOLVER), groups.given().get("k2"));
    assertTrue(groups.isCertain(Role.SERVICE_DESK));
    assertFalse(groups.isCertain(Role.AUDITOR));
    assertTrue(groups.isCertain(Role.FINANCE_MANAGER), "no group gives it any more");
  }

  @Test
  void dir2_more_than_a_tenth_at_once_is_nobody() {
    Departures departures = new Departures(10);
    assertEquals(Set.of(1L, 2L), departures.allowed(Set.of(1L, 2L), 20));
    assertEquals(Set.of(), departures.allowed(Set.of(1L, 2L, 3L), 20));
    assertEquals(Set.of(1L), departures.allowed(Set.of(1L), 3), "one at least");
    assertEquals(Set.of(), departures.allowed(Set.of(1L, 2L), 3));
  }

  @Test
  void dir3_people_join_change_leave_and_come_back_by_what_never_changes() {
    DirectoryEntry married = DirectoryEntry.of("k2", "gh", "Grace Hopper", "grace@example.org");
    DirectoryEntry again = DirectoryEntry.of("k4", "back", "Back", "back@example.org");
    DirectoryEntry ended = DirectoryEntry.of("k5", "ended", "Ended", "ended@example.org");
    DirectoryPlan plan =
        DirectoryPlan.of(
            List.of(
                new KnownPerson(2, "k2", "gm", "Grace Murray", "grace@example.org", true, false),
                new KnownPerson(3, "k3", "gone", "Gone", "gone@example.org", true, false),
                new KnownPerson(4, "k4", "back", "Back", "back@example.org", false, true),
                new KnownPerson(5, "k5", "ended", "Ended", "ended@example.org", false, false)),
            List.of(ADA, married, again, ended),
            Map.of());
    assertEquals(List.of(ADA), plan.joining());
    assertEquals(Map.of(2L, married, 4L, again), plan.changing());
    assertEquals(Set.of(3L), plan.leaving());
    assertEquals(List.of(), plan.refused());
    assertEquals("ada", plan.joining().get(0).login());
  }

  @Test
  void dir3_whoever_is_as_there_is_left_as_they_are() {
    DirectoryPlan plan = DirectoryPlan.of(List.of(ADA_HERE), List.of(ADA), Map.of());
    assertEquals(new DirectoryPlan(List.of(), Map.of(), Set.of(), List.of()), plan);
  }

  @Test
  void dir3_a_namesake_is_adopted_only_with_the_same_address() {
    KnownPerson same = new KnownPerson(7, null, "ada", "Ada", "ADA@example.org", true, false);
    KnownPerson other = new KnownPerson(7, null, "ada", "Ada", "other@example.org", true, false);
    KnownPerson taken = new KnownPerson(7, "k9", "ada", "Ada", "ada@example.org", true, false);
    assertEquals(
        Map.of(7L, ADA), DirectoryPlan.of(List.of(same), List.of(ADA), Map.of()).changing());
    assertEquals(
        List.of("ada"), DirectoryPlan.of(List.of(other), List.of(ADA), Map.of()).refused());
    DirectoryPlan held = DirectoryPlan.of(List.of(taken), List.of(ADA), Map.of());
    assertEquals(List.of("ada"), held.refused());
    assertEquals(Set.of(7L), held.leaving());
  }

  /** Field lesson 37. */
  @Test
  void dir10_two_people_of_one_key_or_a_placeholder_do_not_become_one() {
    DirectoryEntry eve = DirectoryEntry.of("k1", "eve", "Eve", "eve@example.org");
    DirectoryPlan shared = DirectoryPlan.of(List.of(ADA_HERE), List.of(ADA, eve), Map.of());
    assertEquals(new DirectoryPlan(List.of(), Map.of(), Set.of(), List.of("ada", "eve")), shared);
    for (String junk :
        List.of("00000000-0000-0000-0000-000000000000", "0000", "none", "Default string", "-")) {
      DirectoryEntry bob = DirectoryEntry.of(junk, "bob", "Bob", "bob@example.org");
      assertEquals(
          List.of("bob"), DirectoryPlan.of(List.of(), List.of(bob), Map.of()).refused(), junk);
    }
    DirectoryEntry counted = DirectoryEntry.of("1111", "cyd", "Cyd", "cyd@example.org");
    assertEquals(
        List.of(counted), DirectoryPlan.of(List.of(), List.of(counted), Map.of()).joining());
  }

  @Test
  void dir10_a_key_of_two_people_gives_none_of_them_a_role() {
    GroupRoles groups =
        new GroupRoles(
            Map.of("desk", EnumSet.of(Role.SERVICE_DESK)), Map.of("desk", Set.of("k1", "k2")));
    DirectoryEntry eve = DirectoryEntry.of("k1", "eve", "Eve", "eve@example.org");
    Set<String> shared = DirectoryPlan.sharedKeys(List.of(ADA, eve));
    assertEquals(Set.of("k1"), shared);
    GroupRoles left = groups.without(shared);
    assertEquals(Set.of("k2"), left.given().keySet());
    assertTrue(left.isCertain(Role.SERVICE_DESK));
  }

  @Test
  void dir3_doubled_and_incomplete_entries_are_left_out() {
    DirectoryEntry twin = DirectoryEntry.of("k8", "ADA", "Another", "");
    DirectoryEntry keyless = DirectoryEntry.of(null, "bob", "Bob", "");
    DirectoryEntry nameless = DirectoryEntry.of("k10", "eve", null, null);
    DirectoryPlan plan =
        DirectoryPlan.of(List.of(), List.of(ADA, twin, keyless, nameless), Map.of());
    assertEquals(List.of("ada", "ada", "bob"), plan.refused());
    assertEquals("eve", plan.joining().get(0).name());
  }

  @Test
  void dir12_whose_login_changes_stays_the_same_person_and_nobody_else_gets_the_old_one() {
    KnownPerson adele =
        new KnownPerson(1, "k1", "adele", "Ada Lovelace", "ada@example.org", true, false);
    Map<String, Long> former = Map.of("ada", 1L);
    assertEquals(
        Map.of(1L, ADA), DirectoryPlan.of(List.of(adele), List.of(ADA), former).changing());
    DirectoryEntry other = DirectoryEntry.of("k9", "ada", "Ada Byron", "byron@example.org");
    DirectoryEntry stays = DirectoryEntry.of("k1", "adele", "Ada Lovelace", "ada@example.org");
    DirectoryPlan plan = DirectoryPlan.of(List.of(adele), List.of(stays, other), former);
    assertEquals(List.of("ada"), plan.refused());
    assertEquals(List.of(), plan.joining());
    assertEquals(Set.of(), plan.leaving());
  }
}
