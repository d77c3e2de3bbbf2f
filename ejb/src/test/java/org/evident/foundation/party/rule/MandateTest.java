package org.evident.foundation.party.rule;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.evident.kernel.Role;
import org.evident.kernel.RuleBroken;
import org.junit.jupiter.api.Test;

class MandateTest {

  private static final LocalDate FIRST = LocalDate.of(2026, 4, 1);
  private static final Scope POST = Scope.service("SVC-2026-000001");
  private static final List<Authority> MATRIX =
      List.of(
          new Authority(
              DecisionType.SLA_SIGNATURE, Role.SERVICE_OWNER, new BigDecimal("1000"), "EUR", 1),
          new Authority(DecisionType.SLA_SIGNATURE, Role.SMS_OWNER, null, null, 1));

  @Test
  void pty9_a_role_is_in_force_from_its_first_day_until_the_day_it_ends() {
    Mandate held = mandate(true, null, null, POST);
    assertFalse(held.activeOn(FIRST.minusDays(1)));
    assertTrue(held.activeOn(FIRST));
    assertTrue(held.activeOn(FIRST.plusDays(9)));
    assertFalse(held.activeOn(FIRST.plusDays(10)));
  }

  @Test
  void pty9_a_role_nobody_took_over_is_not_in_force() {
    assertFalse(mandate(false, null, null, POST).activeOn(FIRST));
  }

  @Test
  void pty10_a_limited_role_reaches_its_own_place_only() {
    Scope customer = Scope.customer("CUS-2026-000001");
    assertTrue(POST.reaches(List.of(customer, POST)));
    assertFalse(POST.reaches(List.of(customer, Scope.service("SVC-2026-000002"))));
    assertFalse(new Scope(ScopeKind.TEAM, POST.key()).reaches(List.of(POST)));
    assertTrue(Scope.GLOBAL.reaches(List.of()));
  }

  @Test
  void pty10_a_role_for_what_cuts_across_customers_and_services_holds_all_of_them() {
    Scope incidents = Scope.process("incident");
    Scope customer = Scope.customer("CUS-2026-000001");
    assertTrue(
        Scope.across(List.of(customer, incidents), ScopeKind.PROCESS).contains(Scope.GLOBAL));
    assertEquals(
        Set.of(customer, incidents), Scope.across(List.of(customer, incidents), ScopeKind.PARTY));
    assertEquals(Set.of(), Scope.across(List.of(), ScopeKind.PROCESS));
  }

  @Test
  void lead3_an_amount_up_to_the_limit_is_decided_and_one_above_is_refused() {
    List<Mandate> held = List.of(mandate(true, null, null, Scope.GLOBAL));
    assertDoesNotThrow(() -> sign(held, "1000.00", "EUR"));
    assertEquals("LEAD-3", refused(held, "1000.01", "EUR"));
  }

  @Test
  void lead3_the_limit_of_the_person_goes_before_the_limit_of_the_matrix() {
    List<Mandate> more = List.of(mandate(true, "5000", "EUR", Scope.GLOBAL));
    List<Mandate> less = List.of(mandate(true, "10", "EUR", Scope.GLOBAL));
    assertDoesNotThrow(() -> sign(more, "4999", "EUR"));
    assertEquals("LEAD-3", refused(less, "11", "EUR"));
  }

  @Test
  void lead3_a_limit_in_another_currency_reaches_nothing() {
    assertEquals("LEAD-3", refused(List.of(mandate(true, null, null, POST)), "1", "GBP"));
  }

  @Test
  void lead3_a_role_the_matrix_does_not_name_decides_nothing() {
    List<Mandate> held =
        List.of(new Mandate(Role.RESOLVER, Scope.GLOBAL, FIRST, null, true, null, null));
    assertEquals("LEAD-3.ROLE", refused(held, null, null));
    assertEquals("LEAD-3.ROLE", refused(List.of(), null, null));
  }

  @Test
  void lead3_without_a_limit_any_amount_is_decided() {
    List<Mandate> held =
        List.of(new Mandate(Role.SMS_OWNER, Scope.GLOBAL, FIRST, null, true, null, null));
    assertDoesNotThrow(() -> sign(held, "1000000", "GBP"));
  }

  private static String refused(List<Mandate> held, String amount, String currency) {
    return assertThrows(RuleBroken.class, () -> sign(held, amount, currency)).rule();
  }

  private static void sign(List<Mandate> held, String amount, String currency) {
    Authority.require(
        DecisionType.SLA_SIGNATURE,
        held,
        MATRIX,
        amount == null ? null : new BigDecimal(amount),
        currency);
  }

  private static Mandate mandate(boolean accepted, String limit, String currency, Scope scope) {
    return new Mandate(
        Role.SERVICE_OWNER,
        scope,
        FIRST,
        FIRST.plusDays(10),
        accepted,
        limit == null ? null : new BigDecimal(limit),
        currency);
  }
}
