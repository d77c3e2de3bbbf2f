package org.evident.agreement.servicelevel.rule;

import static org.evident.agreement.servicelevel.rule.Desk.at;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.evident.kernel.Priority;
import org.junit.jupiter.api.Test;

/**
 * What is done in one go, an answer and a wait or an answer and the end, is several acts of one instant in their order: none of
 * them is lost, and they come to what they would have come to one after the other. Field lesson 6.
 */
class SimultaneousActsTest {

  private static final String THEN = "12 10:30";
  private static final String JUST_AFTER = "12 10:30:00.000000001";
  private static final String LATER = "12 17:00";

  private static final Map<String, Change> ACTS =
      new TreeMap<>(
          Map.of(
              "respond", new Change.Responded(),
              "pause", new Change.Paused(PauseReason.CUSTOMER),
              "resume", new Change.Resumed(),
              "solve", new Change.Solved(),
              "reopen", new Change.Reopened(),
              "rise", new Change.PriorityChanged(Priority.P1),
              "fall", new Change.PriorityChanged(Priority.P4)));

  private static final List<String> ANSWERS = List.of("respond", "solve");

  @Test
  void sla2_and_sla4_every_pair_of_acts_of_one_instant_is_both_acts() {
    int pairs = 0;
    for (String before : List.of("nothing", "pause", "solve")) {
      for (String first : ACTS.keySet()) {
        for (String second : ACTS.keySet()) {
          if (!first.equals(second)) {
            String name = before + ", then " + first + " and " + second;
            assertEquals(
                told(ledger(before, first, second, JUST_AFTER)),
                told(ledger(before, first, second, THEN)),
                name);
            assertAnswered(before, first, second, name);
            pairs++;
          }
        }
      }
    }
    assertEquals(3 * 7 * 6, pairs);
  }

  /** A first answer counts, whatever is said with it and in whichever order. */
  private static void assertAnswered(String before, String first, String second, String name) {
    if (!"solve".equals(before) && (ANSWERS.contains(first) || ANSWERS.contains(second))) {
      assertEquals(
          Optional.of(at(THEN)), ledger(before, first, second, THEN).response().stoppedAt(), name);
    }
  }

  private static Desk ledger(String before, String first, String second, String when) {
    Desk desk = Desk.reported(Priority.P3, "12 10:00");
    if (ACTS.containsKey(before)) {
      desk.then("12 10:10", ACTS.get(before));
    }
    return desk.then(THEN, ACTS.get(first)).then(when, ACTS.get(second));
  }

  private static String told(Desk desk) {
    return told(desk.response()) + " | " + told(desk.resolution());
  }

  /** What a stop is judged by is what held before its instant (SLA-10), so of a clock that stopped no priority is compared. */
  private static String told(SlaClock clock) {
    SlaClock later = clock.at(at(LATER));
    return String.join(
        " ",
        later.state().name(),
        later.stoppedAt().isPresent() ? "judged" : String.valueOf(later.priority()),
        String.valueOf(later.consumedSeconds()),
        String.valueOf(later.pausedSeconds()),
        later.stoppedAt().map(instant -> "stopped").orElse("runs"));
  }
}
