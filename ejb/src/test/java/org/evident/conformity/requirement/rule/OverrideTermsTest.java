package org.evident.conformity.requirement.rule;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import org.evident.kernel.RuleBroken;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What somebody may say of a requirement instead of its records. */
class OverrideTermsTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 1, 1);

  @Test
  void cnf5_an_override_holds_from_today_for_at_most_ninety_days() {
    assertDoesNotThrow(() -> terms("FULFILLED", 0).require(TODAY, true));
    assertDoesNotThrow(() -> terms("NOT_FULFILLED", 90).require(TODAY, true));
    assertEquals("validUntil", refused(terms("FULFILLED", 91)));
    assertEquals("validUntil", refused(terms("FULFILLED", -1)));
    assertEquals(
        "validUntil",
        refused(new OverrideTerms(ConformityStatus.PARTIAL, "A reason", "A file", null)));
  }

  @Test
  void cnf4_nothing_looks_fulfilled_whose_process_is_not_recorded() {
    assertEquals(
        "CNF-4",
        assertThrows(RuleBroken.class, () -> terms("FULFILLED", 1).require(TODAY, false)).rule());
    assertDoesNotThrow(() -> terms("PARTIAL", 1).require(TODAY, false));
  }

  @ParameterizedTest
  @CsvSource({"NO_DATA", "NOT_EVALUATED"})
  void cnf5_an_override_says_how_the_requirement_is_met(String status) {
    assertEquals("status", refused(terms(status, 1)));
    assertEquals("status", refused(new OverrideTerms(null, "A reason", "A file", TODAY)));
  }

  @Test
  void cnf5_an_override_has_a_reason_and_evidence() {
    assertEquals(
        "reason", refused(new OverrideTerms(ConformityStatus.PARTIAL, "tbd", "A file", TODAY)));
    assertEquals(
        "evidence", refused(new OverrideTerms(ConformityStatus.PARTIAL, "A reason", " ", TODAY)));
  }

  private static OverrideTerms terms(String status, int days) {
    return new OverrideTerms(
        ConformityStatus.valueOf(status), "A reason", "A file", TODAY.plusDays(days));
  }

  private static String refused(OverrideTerms terms) {
    return assertThrows(RuleBroken.class, () -> terms.require(TODAY, true)).field();
  }
}
