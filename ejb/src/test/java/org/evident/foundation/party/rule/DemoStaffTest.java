package org.evident.foundation.party.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.evident.kernel.Role;
import org.junit.jupiter.api.Test;

class DemoStaffTest {

  @Test
  void sixty_people_with_logins_of_their_own_in_nine_teams() {
    List<DemoPerson> all = DemoStaff.everybody();
    assertEquals(60, all.size());
    assertEquals(60, all.stream().map(DemoPerson::login).distinct().count());
    assertEquals(9, DemoStaff.TEAMS.size());
    assertTrue(
        DemoStaff.TEAMS.stream()
            .allMatch(team -> all.stream().anyMatch(p -> team.equals(p.team()))));
  }

  @Test
  void each_customer_has_as_many_people_who_report_with_logins_of_their_own() {
    Set<String> logins =
        Stream.concat(DemoStaff.everybody().stream(), DemoStaff.users().stream())
            .map(DemoPerson::login)
            .collect(Collectors.toSet());
    assertEquals(60 + DemoStaff.users().size(), logins.size());
    assertEquals(
        Set.of(6L),
        Set.copyOf(
            DemoStaff.users().stream()
                .collect(Collectors.groupingBy(DemoPerson::customer, Collectors.counting()))
                .values()));
  }

  @Test
  void each_customer_has_one_representative_bound_to_it() {
    assertEquals(
        DemoStaff.CUSTOMERS,
        DemoStaff.guides().stream()
            .filter(p -> p.role() == Role.CUSTOMER_REPRESENTATIVE)
            .map(DemoPerson::customer)
            .collect(Collectors.toList()));
    assertTrue(
        DemoStaff.everybody().stream().allMatch(p -> (p.team() == null) != (p.customer() == null)));
  }
}
