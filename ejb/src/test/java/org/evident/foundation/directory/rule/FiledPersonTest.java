package org.evident.foundation.directory.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.evident.kernel.Role;
import org.evident.kernel.RuleBroken;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FiledPersonTest {

  private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
  private static final FiledPerson KNOWN =
      new FiledPerson(
          "anna",
          "Anna Berg",
          "anna@example.org",
          "Desk",
          null,
          List.of(Role.RESOLVER),
          "de",
          "UTC",
          DAY,
          null,
          true);

  @Test
  void dir9_who_joins_is_like_any_newcomer_where_the_line_says_nothing() {
    FiledPerson staff = said("new", null, List.of()).joining();
    assertEquals("en", staff.language());
    assertEquals("Europe/Vienna", staff.zone());
    assertTrue(staff.inScope());
    assertFalse(said("new", "CUS-1", List.of()).joining().inScope());
  }

  @Test
  void dir9_what_a_line_does_not_say_stays() {
    FiledPerson shall = said("anna", null, List.of()).correcting(KNOWN, false);
    assertEquals("Somebody", shall.name());
    assertEquals("Desk", shall.team());
    assertEquals("de", shall.language());
    assertEquals(DAY, shall.first());
    assertTrue(shall.attendsLike(KNOWN));
    assertFalse(shall.isCalledLike(KNOWN));
  }

  @Test
  void dir9_the_same_line_again_says_the_same() {
    assertEquals(KNOWN, KNOWN.correcting(KNOWN, true));
  }

  @Test
  void dir9_customer_and_roles_of_somebody_known_are_not_changed_by_a_file() {
    assertEquals(
        "customer",
        refused(() -> said("anna", "CUS-1", List.of()).correcting(KNOWN, false), "DIR-9"));
    assertEquals(
        "roles",
        refused(
            () -> said("anna", null, List.of(Role.ADMINISTRATOR)).correcting(KNOWN, false),
            "DIR-9"));
    said("anna", null, List.of(Role.RESOLVER)).correcting(KNOWN, false);
  }

  @Test
  void dir9_what_a_directory_keeps_is_not_changed_by_a_file() {
    assertEquals(
        "name", refused(() -> said("anna", null, List.of()).correcting(KNOWN, true), "PTY-18"));
  }

  @Test
  void dir9_a_line_that_cannot_be_is_refused() {
    assertEquals("team", refused(() -> line("Desk", "CUS-1", null, null), "PTY-19"));
    assertEquals("zone", refused(() -> FiledPerson.zoneOf("Mars/North"), "CAL-9"));
    assertEquals("endDate", refused(() -> line(null, null, DAY, DAY.minusDays(1)), "PTY-29"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "anna",
        "@example.org",
        "anna@",
        "a@b@c",
        "an na@example.org",
        "anna@example.org\t"
      })
  void dir11_an_address_is_a_name_at_a_host(String email) {
    assertEquals("email", refused(() -> FiledPerson.address(email), "DIR-11"));
  }

  private static FiledPerson said(String login, String customer, List<Role> roles) {
    return new FiledPerson(
        login,
        "Somebody",
        "somebody@example.org",
        null,
        customer,
        roles,
        null,
        null,
        null,
        null,
        null);
  }

  private static FiledPerson line(String team, String customer, LocalDate first, LocalDate last) {
    return new FiledPerson(
        "anna",
        "Anna",
        "anna@example.org",
        team,
        customer,
        List.of(),
        null,
        null,
        first,
        last,
        null);
  }

  private static String refused(Runnable line, String rule) {
    RuleBroken broken = assertThrows(RuleBroken.class, line::run);
    assertEquals(rule, broken.rule());
    return broken.field();
  }
}
