package org.evident.foundation.approval.rule;

import static org.evident.foundation.approval.rule.ApprovalRule.ALL;
import static org.evident.foundation.approval.rule.ApprovalRule.ANY;
import static org.evident.foundation.approval.rule.ApprovalRule.QUORUM;
import static org.evident.foundation.approval.rule.ApprovalState.APPROVED;
import static org.evident.foundation.approval.rule.ApprovalState.OPEN;
import static org.evident.foundation.approval.rule.ApprovalState.REJECTED;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.evident.kernel.RuleBroken;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class VotingTest {

  /** One letter for each of those asked: Y yes, N no, A abstained, D handed on, H heard, - nothing yet. */
  @ParameterizedTest
  @CsvSource({
    "ANY,1,--,OPEN",
    "ANY,1,N-,OPEN",
    "ANY,1,NY,APPROVED",
    "ANY,1,NA,REJECTED",
    "ALL,1,YY-,OPEN",
    "ALL,1,YYY,APPROVED",
    "ALL,1,YYN,REJECTED",
    "ALL,1,YYA,REJECTED",
    "ALL,1,YYD,APPROVED",
    "ALL,1,D,REJECTED",
    "QUORUM,2,Y--,OPEN",
    "QUORUM,2,YY-,APPROVED",
    "QUORUM,2,YNN,REJECTED",
    "QUORUM,2,YN-,OPEN"
  })
  void apr4_given_when_the_rule_is_met_rejected_when_it_cannot_be(
      ApprovalRule rule, int quorum, String said, ApprovalState result) {
    assertEquals(result, voting(rule, quorum, said).result());
  }

  @ParameterizedTest
  @CsvSource({"ANY,1,H,OPEN", "ANY,1,HN,OPEN", "QUORUM,2,YH,OPEN", "ALL,1,HN,REJECTED"})
  void apr5_what_was_heard_counts_once_it_is_confirmed(
      ApprovalRule rule, int quorum, String said, ApprovalState result) {
    assertEquals(result, voting(rule, quorum, said).result());
    assertEquals(
        result == REJECTED ? REJECTED : APPROVED,
        voting(rule, quorum, said.replace('H', 'Y')).result());
  }

  @Test
  void apr7_as_many_decide_as_the_matrix_asks_of_the_role() {
    Voice alone = new Voice("ann", Decision.APPROVED, true, 2);
    Voice other = new Voice("bob", Decision.APPROVED, true, 2);
    Voice waiting = new Voice("bob", null, true, 1);
    assertEquals(OPEN, new Voting(ANY, 1, List.of(alone, waiting)).result());
    assertEquals(APPROVED, new Voting(ANY, 1, List.of(alone, other)).result());
    Voice first = new Voice("bob", Decision.APPROVED, true, 1);
    assertEquals(APPROVED, new Voting(ANY, 1, List.of(alone, first)).result());
  }

  @Test
  void apr7_an_approval_that_could_never_suffice_is_refused() {
    Voting alone = new Voting(ANY, 1, List.of(new Voice("ann", Decision.APPROVED, true, 2)));
    assertBroken("APR-7", () -> alone.requireEnough(Decision.APPROVED));
    assertDoesNotThrow(() -> alone.requireEnough(Decision.REJECTED));
  }

  @ParameterizedTest
  @EnumSource(value = ApprovalState.class, names = "OPEN", mode = EnumSource.Mode.EXCLUDE)
  void apr1_what_is_settled_stays(ApprovalState state) {
    assertBroken("APR-1", () -> require(state, "ann", Decision.APPROVED, null));
  }

  @Test
  void apr2_a_rejection_says_why() {
    assertBroken("APR-2", () -> require(OPEN, "ann", Decision.REJECTED, "n/a"));
    assertDoesNotThrow(() -> require(OPEN, "ann", Decision.REJECTED, "The figures are wrong"));
  }

  @Test
  void apr3_everybody_decides_once() {
    Voting said = voting(ANY, 1, "N-H");
    assertBroken(
        "APR-3", () -> said.require("APR-1", OPEN, List.of(), "p0", Decision.APPROVED, null));
    assertDoesNotThrow(() -> said.require("APR-1", OPEN, List.of(), "p1", Decision.APPROVED, null));
    assertDoesNotThrow(() -> said.require("APR-1", OPEN, List.of(), "p2", Decision.APPROVED, null));
  }

  /** Handed on and on it ends with somebody who has not spoken; in a circle it would be lost. Field lesson 34. */
  @Test
  void apr3_a_decision_is_handed_on_to_nobody_who_has_spoken() {
    Voting chain = voting(ANY, 1, "D-DNYH");
    assertDoesNotThrow(() -> chain.requireHeir("p1", "p9"));
    assertDoesNotThrow(() -> chain.requireHeir("p1", "p5"));
    for (String spoken : List.of("p0", "p2", "p3", "p4", "p1")) {
      assertBroken("APR-3.SAID", () -> chain.requireHeir("p1", spoken));
    }
    assertEquals(OPEN, voting(ANY, 1, "DD-").result());
    assertEquals(APPROVED, voting(ANY, 1, "DDY").result());
    assertEquals(REJECTED, voting(ANY, 1, "DD").result(), "this a circle would come to");
  }

  @Test
  void sod1_nobody_approves_what_they_asked_for() {
    assertBroken("SOD-1", () -> require(OPEN, "author", Decision.APPROVED, null));
  }

  /** Whatever was said, one more approval never takes an approval further away. */
  @Property
  void apr4_an_approval_more_never_rejects(
      @ForAll @Size(min = 1, max = 6) List<Decision> said,
      @ForAll @IntRange(min = 1, max = 6) int n) {
    List<Voice> voices = new ArrayList<>();
    for (int i = 0; i < said.size(); i++) {
      voices.add(new Voice("p" + i, said.get(i), true, 1));
    }
    Voting before = new Voting(QUORUM, n, with(voices, null));
    Voting after = new Voting(QUORUM, n, with(voices, Decision.APPROVED));
    if (before.result() != REJECTED) {
      assertEquals(true, after.result() != REJECTED);
    }
    if (before.result() == APPROVED) {
      assertEquals(APPROVED, after.result());
    }
  }

  private static List<Voice> with(List<Voice> voices, Decision last) {
    return Stream.concat(voices.stream(), Stream.of(new Voice("last", last, true, 1))).toList();
  }

  private static void require(
      ApprovalState state, String login, Decision decision, String comment) {
    voting(ALL, 1, "--").require("APR-1", state, List.of("author"), login, decision, comment);
  }

  private static Voting voting(ApprovalRule rule, int quorum, String said) {
    List<Voice> voices = new ArrayList<>();
    for (int i = 0; i < said.length(); i++) {
      Decision decision =
          switch (said.charAt(i)) {
            case 'Y', 'H' -> Decision.APPROVED;
            case 'N' -> Decision.REJECTED;
            case 'A' -> Decision.ABSTAINED;
            case 'D' -> Decision.DELEGATED;
            default -> null;
          };
      voices.add(new Voice("p" + i, decision, said.charAt(i) != 'H', 1));
    }
    return new Voting(rule, quorum, voices);
  }

  private static void assertBroken(String rule, Executable step) {
    assertEquals(rule, assertThrows(RuleBroken.class, step).rule());
  }
}
