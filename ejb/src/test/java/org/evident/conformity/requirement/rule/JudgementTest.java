package org.evident.conformity.requirement.rule;

import static org.evident.conformity.requirement.rule.ConformityStatus.FULFILLED;
import static org.evident.conformity.requirement.rule.ConformityStatus.NOT_EVALUATED;
import static org.evident.conformity.requirement.rule.ConformityStatus.NOT_FULFILLED;
import static org.evident.conformity.requirement.rule.ConformityStatus.NO_DATA;
import static org.evident.conformity.requirement.rule.ConformityStatus.PARTIAL;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import org.evident.foundation.evidence.rule.EvidenceCondition;
import org.evident.kernel.RecordKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** From counted records to the status of a requirement. */
class JudgementTest {

  private static final EvidenceCondition EVERY =
      EvidenceCondition.every(RecordKind.INCIDENT, "select 1");

  @ParameterizedTest(name = "{1} of {0} against {2} percent: {3}")
  @CsvSource({
    "4, 4, 100, FULFILLED",
    "100000, 99999, 100, PARTIAL",
    "100, 85, 100, PARTIAL",
    "1000, 849, 100, NOT_FULFILLED",
    "7, 0, 100, NOT_FULFILLED",
    "100, 95, 95, FULFILLED",
    "1000, 949, 95, PARTIAL",
    "100, 80, 95, PARTIAL",
    "1000, 799, 95, NOT_FULFILLED",
    "3000000000, 2999999999, 100, PARTIAL"
  })
  void cnf1_the_share_of_records_gives_the_status(
      long population, long satisfied, int threshold, ConformityStatus status) {
    assertEquals(
        status, new ConditionResult(EVERY.share(threshold), population, satisfied).status());
  }

  @Test
  void cnf1_the_score_is_a_percentage_and_none_without_records() {
    assertEquals(new BigDecimal("33.3333333333"), result(EVERY, 3, 1).score());
    assertNull(result(EVERY, 0, 0).score());
    assertEquals(0, result(EVERY.atLeastOne(), 0, 0).score().signum());
  }

  @Test
  void cnf2_without_records_there_is_no_data_unless_one_is_needed() {
    assertEquals(NO_DATA, result(EVERY, 0, 0).status());
    assertEquals(NOT_FULFILLED, result(EVERY.atLeastOne(), 0, 0).status());
    assertEquals(FULFILLED, result(EVERY.atLeastOne(), 1, 1).status());
    assertEquals(NoDataReason.NO_RECORDS, judge(result(EVERY, 0, 0)).reason());
  }

  @Test
  void cnf2_what_was_never_exercised_conforms_with_a_duty_only_and_is_never_fulfilled() {
    Judgement never = judge(result(EVERY.seldom(), 0, 0));
    assertEquals(NO_DATA, never.status());
    assertEquals(NoDataReason.NOT_EXERCISED, never.reason());
    assertTrue(never.conforms(true));
    assertFalse(never.conforms(false));
    assertFalse(judge(result(EVERY, 0, 0)).conforms(true));
    assertTrue(judge(result(EVERY.seldom(), 2, 2)).conforms(false));
  }

  @Test
  void cnf3_the_worst_status_and_the_lowest_score_count_without_those_that_have_no_data() {
    assertEquals(PARTIAL, judge(result(EVERY, 4, 4), result(EVERY, 10, 9)).status());
    assertEquals(
        NOT_FULFILLED,
        judge(result(EVERY, 10, 9), result(EVERY, 4, 0), result(EVERY, 4, 4)).status());
    Judgement some = judge(result(EVERY, 0, 0), result(EVERY, 2, 2));
    assertEquals(FULFILLED, some.status());
    assertEquals(0, new BigDecimal(100).compareTo(some.score()));
    assertEquals(
        0, new BigDecimal(90).compareTo(judge(result(EVERY, 4, 4), result(EVERY, 10, 9)).score()));
    assertEquals(
        NOT_FULFILLED, judge(result(EVERY, 2, 2), result(EVERY.atLeastOne(), 0, 0)).status());
    assertEquals(NO_DATA, judge(result(EVERY, 0, 0), result(EVERY, 0, 0)).status());
    assertNull(judge(result(EVERY, 0, 0)).score());
  }

  @Test
  void cnf4_what_is_not_recorded_is_not_evaluated_and_never_conforms() {
    assertEquals(NOT_EVALUATED, Judgement.NOT_EVALUATED.status());
    assertEquals(NoDataReason.NOT_RECORDED, Judgement.NOT_EVALUATED.reason());
    assertFalse(Judgement.NOT_EVALUATED.conforms(true));
    assertFalse(NOT_EVALUATED.isJudged());
  }

  @Test
  void cnf10_what_is_shown_in_part_only_is_never_fulfilled_and_never_conforms() {
    Judgement best = Judgement.of(List.of(result(EVERY, 3, 3)), true);
    assertEquals(PARTIAL, best.status());
    assertFalse(best.conforms(true));
    assertEquals(0, new BigDecimal(100).compareTo(best.score()));
    assertEquals(NOT_FULFILLED, Judgement.of(List.of(result(EVERY, 3, 0)), true).status());
    assertEquals(NO_DATA, Judgement.of(List.of(result(EVERY, 0, 0)), true).status());
    assertEquals(FULFILLED, Judgement.of(List.of(result(EVERY, 3, 3)), false).status());
  }

  private static ConditionResult result(EvidenceCondition condition, long of, long satisfied) {
    return new ConditionResult(condition, of, satisfied);
  }

  private static Judgement judge(ConditionResult... results) {
    return Judgement.of(List.of(results));
  }
}
