package org.evident.foundation.duty.rule;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.evident.kernel.FreeText;
import org.evident.kernel.RuleBroken;

/** What it takes to plan a duty and to end one of its occurrences (processes.md 1.9). */
public final class DutySteps {

  private static final int LONGEST_INTERVAL = 3660;

  private DutySteps() {}

  /** Refuses a duty that would not come round as planned (DUT-1). */
  public static void plan(DutyCycle cycle, LocalDate anchor, LocalDate today) {
    if (cycle.intervalDays() < 1 || cycle.intervalDays() > LONGEST_INTERVAL) {
      throw RuleBroken.at("intervalDays", "DUT-1", cycle.intervalDays(), LONGEST_INTERVAL);
    }
    if (cycle.leadDays() < 0 || cycle.leadDays() >= cycle.intervalDays()) {
      throw RuleBroken.at("leadDays", "DUT-1", cycle.leadDays(), cycle.intervalDays());
    }
    if (anchor == null || cycle.next(anchor).isBefore(today)) {
      throw RuleBroken.at("anchor", "DUT-1", anchor, cycle.intervalDays());
    }
  }

  /**
   * The occurrence is done (DUT-4, DUT-6).
   *
   * @param checklist what has to be done
   * @param done what of it the caller says is done
   * @param result number of the record that shows the result
   */
  public static OccurrenceState complete(
      OccurrenceState state, List<String> checklist, Collection<String> done, String result) {
    requireOpen(state);
    List<String> missing = checklist.stream().filter(item -> !done.contains(item)).toList();
    if (!missing.isEmpty()) {
      throw RuleBroken.at("done", "DUT-4", String.join("; ", missing));
    }
    if (result == null || result.isBlank()) {
      throw RuleBroken.at("result", "DUT-4");
    }
    return OccurrenceState.COMPLETED;
  }

  /**
   * The record that shows the result: the one the caller names, else the one a process that served the duty has made
   * (DUT-8).
   *
   * @param named what the caller names, null or blank for nothing
   * @param served what the occurrence names already, or null
   */
  public static String result(String named, String served) {
    return named == null || named.isBlank() ? served : named;
  }

  /** Whether the record a process makes is all that is to be done (DUT-8). */
  public static boolean servesItself(List<String> checklist) {
    return checklist.isEmpty();
  }

  /** Somebody asks to leave the occurrence out (DUT-5, DUT-6). */
  public static void askToSkip(OccurrenceState state, String asker, String reason) {
    requireOpen(state);
    if (asker != null) {
      throw new RuleBroken("DUT-5.ASKED", asker);
    }
    FreeText.require(reason, "reason", "DUT-5");
  }

  /** The owner of the process decides about leaving it out (DUT-5, DUT-6, SOD-1). */
  public static void decideSkip(OccurrenceState state, String asker, String decider) {
    requireOpen(state);
    if (asker == null) {
      throw new RuleBroken("DUT-5.NOBODY");
    }
    if (Objects.equals(asker, decider)) {
      throw new RuleBroken("DUT-5.OWN", decider);
    }
  }

  private static void requireOpen(OccurrenceState state) {
    if (!state.isOpen()) {
      throw new RuleBroken("DUT-6", state);
    }
  }
}
