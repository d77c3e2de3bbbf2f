package org.evident.agreement.supplier.rule;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.evident.agreement.supplier.rule.ContractTerms.PromisedTarget;
import org.evident.kernel.Priority;
import org.evident.kernel.RuleBroken;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContractTest {

  private static final String WORDS = "as written";
  private static final PromisedTarget TIME =
      new PromisedTarget("RESOLUTION", Priority.P1, 120L, null);

  @ParameterizedTest
  @CsvSource({
    "2026-03-01, 0",
    "2026-03-02, 1",
    "2026-04-30, 1",
    "2026-05-01, 2",
    "2026-05-31, 3",
    "2026-06-30, 3",
    "2026-07-01, 4"
  })
  void supp2_an_end_is_told_90_and_30_days_before_its_notice_then_and_when_it_is_over(
      LocalDate today, int due) {
    LocalDate end = LocalDate.of(2026, 6, 30);
    assertEquals(due, new ContractTerm(end.minusYears(1), end, 30).remindersDue(today));
  }

  @Test
  void a_contract_holds_from_its_first_day_to_its_last() {
    LocalDate day = LocalDate.of(2026, 6, 30);
    ContractTerm term = new ContractTerm(day, day, 0);
    assertEquals(
        List.of(false, true, true),
        List.of(
            term.hasBegun(day.minusDays(1)), term.hasBegun(day), term.hasBegun(day.plusDays(1))));
    assertEquals(List.of(false, true), List.of(term.isOver(day), term.isOver(day.plusDays(1))));
  }

  @Test
  void a_contract_is_signed_with_its_four_blocks_only() {
    assertDoesNotThrow(terms(List.of(TIME), null, false, null)::requireSignable);
    assertDoesNotThrow(terms(List.of(), WORDS, false, null)::requireSignable);
    assertRefused("SUPP.TARGETS", "targets", terms(List.of(), "-", false, null)::requireSignable);
    assertRefused(
        "SUPP.SECURITY",
        "securityAssessment",
        terms(List.of(TIME), null, true, " ")::requireSignable);
    assertRefused("SUPP.BLOCK", "scope", with(0)::requireSignable);
    assertRefused("SUPP.BLOCK", "requirements", with(1)::requireSignable);
    assertRefused("SUPP.BLOCK", "ourAuthority", with(2)::requireSignable);
    assertRefused("SUPP.BLOCK", "theirAuthority", with(3)::requireSignable);
    assertRefused("SUPP.BLOCK", "supplierSignatory", with(4)::requireSignable);
  }

  @Test
  void a_target_is_of_time_or_of_availability_and_there_once() {
    PromisedTarget always = new PromisedTarget("AVAILABILITY", null, null, BigDecimal.TEN);
    assertDoesNotThrow(terms(List.of(TIME, always), null, false, null)::requireTargets);
    assertRefused(
        "SUPP.TWICE", "targets", terms(List.of(TIME, TIME), null, false, null)::requireTargets);
    for (PromisedTarget half :
        List.of(
            new PromisedTarget("RESPONSE", null, 5L, null),
            new PromisedTarget("RESPONSE", Priority.P1, null, null),
            new PromisedTarget("RESPONSE", Priority.P1, 5L, BigDecimal.ONE),
            new PromisedTarget("AVAILABILITY", null, 5L, BigDecimal.ONE),
            new PromisedTarget("AVAILABILITY", Priority.P1, null, BigDecimal.ONE),
            new PromisedTarget("AVAILABILITY", null, null, null))) {
      assertRefused(
          "SUPP.TARGET", "targets", terms(List.of(half), null, false, null)::requireTargets);
    }
  }

  @Test
  void a_contract_ends_after_it_begins_and_an_amount_has_its_currency() {
    LocalDate day = LocalDate.of(2026, 6, 30);
    assertDoesNotThrow(() -> ContractTerms.requireFrame(day, day, null, null));
    assertDoesNotThrow(() -> ContractTerms.requireFrame(day, day, BigDecimal.ONE, "EUR"));
    assertRefused(
        "SUPP.VALIDITY",
        "endsOn",
        () -> ContractTerms.requireFrame(day, day.minusDays(1), null, null));
    assertRefused(
        "SUPP.CURRENCY",
        "currency",
        () -> ContractTerms.requireFrame(day, day, BigDecimal.ONE, null));
  }

  @Test
  void a_contract_goes_its_way_and_what_is_signed_stays_as_it_is() {
    assertEquals(ContractState.SIGNED, ContractState.DRAFT.become(ContractState.SIGNED));
    assertEquals(ContractState.ACTIVE, ContractState.SIGNED.become(ContractState.ACTIVE));
    assertEquals(ContractState.EXPIRED, ContractState.ACTIVE.become(ContractState.EXPIRED));
    assertEquals(ContractState.TERMINATED, ContractState.ACTIVE.become(ContractState.TERMINATED));
    assertRefused("SUPP.PATH", null, () -> ContractState.DRAFT.become(ContractState.ACTIVE));
    assertRefused("SUPP.PATH", null, () -> ContractState.EXPIRED.become(ContractState.ACTIVE));
    assertRefused("SUPP.SIGNED", null, () -> ContractState.SIGNED.requireDraft("CTR-1"));
    assertDoesNotThrow(() -> ContractState.DRAFT.requireDraft("CTR-1"));
  }

  @Test
  void a_contract_ends_when_all_of_its_exit_is_settled() {
    assertDoesNotThrow(new ExitChecklist(true, true, true, true)::requireDone);
    assertRefused(
        "SUPP.EXIT", "accessRemoved", new ExitChecklist(true, false, true, false)::requireDone);
    assertEquals(4, new ExitChecklist(false, false, false, false).open().size());
  }

  private static ContractTerms terms(
      List<PromisedTarget> targets, String other, boolean access, String security) {
    return new ContractTerms(WORDS, WORDS, targets, other, WORDS, WORDS, WORDS, access, security);
  }

  /** All but one of the texts. */
  private static ContractTerms with(int missing) {
    String[] texts = {WORDS, WORDS, WORDS, WORDS, WORDS};
    texts[missing] = "tbd";
    return new ContractTerms(
        texts[0], texts[1], List.of(TIME), null, texts[2], texts[3], texts[4], false, null);
  }

  private static void assertRefused(String rule, String field, Runnable step) {
    RuleBroken broken = assertThrows(RuleBroken.class, step::run);
    assertEquals(rule, broken.rule());
    assertEquals(field, broken.field());
  }
}
