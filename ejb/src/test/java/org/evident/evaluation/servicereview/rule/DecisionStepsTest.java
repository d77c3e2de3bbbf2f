package org.evident.evaluation.servicereview.rule;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.evident.foundation.parameter.rule.Amounts;
import org.evident.foundation.parameter.rule.ProcessParameter;
import org.evident.foundation.servicetime.rule.CalendarVersion;
import org.evident.foundation.servicetime.rule.ServiceCalendar;
import org.evident.foundation.servicetime.rule.WeeklyWindow;
import org.evident.kernel.Role;
import org.evident.kernel.RuleBroken;
import org.junit.jupiter.api.Test;

class DecisionStepsTest {

  private static final Finding RESO = new Finding(ReasonKind.MISSED_TARGET, "RESO");
  private static final List<Reason> FINDINGS = Findings.of(HarbourFoods.content());
  private static final Set<Role> RELATIONS = Set.of(Role.RELATIONSHIP_MANAGER);

  /** Monday to Friday until six in Vienna; the first of May is a holiday. */
  static final ServiceCalendar OFFICE =
      new ServiceCalendar(
          "ORG",
          ZoneId.of("Europe/Vienna"),
          List.of(
              CalendarVersion.weekly(
                  LocalDate.EPOCH,
                  WeeklyWindow.from(DayOfWeek.MONDAY, DayOfWeek.FRIDAY, "08:00", "18:00"),
                  Map.of(LocalDate.of(2026, 5, 1), "First of May"))));

  private static void decide(
      ReviewState state, Set<Role> roles, Finding on, String decision, int actions, String none) {
    DecisionSteps.decide(state, roles, FINDINGS, on, decision, actions, none);
  }

  private static String broken(
      ReviewState state, Set<Role> roles, Finding on, String decision, int actions, String none) {
    return assertThrows(RuleBroken.class, () -> decide(state, roles, on, decision, actions, none))
        .rule();
  }

  private static String refused(String decision, int actions, String none) {
    return broken(ReviewState.PUBLISHED, RELATIONS, RESO, decision, actions, none);
  }

  @Test
  void rep3_a_missed_target_is_decided_on_within_twenty_business_days_and_told_within_ten() {
    Instant published = Instant.parse("2026-04-10T09:00:00Z");
    assertEquals(
        Instant.parse("2026-05-11T16:00:00Z"),
        DecisionSteps.decideBy(published, OFFICE, Amounts.USUAL));
    assertEquals(
        Instant.parse("2026-04-24T16:00:00Z"),
        DecisionSteps.tellBy(published, OFFICE, Amounts.USUAL));
  }

  @Test
  void rep3_the_organisation_may_choose_other_days() {
    Instant published = Instant.parse("2026-04-10T09:00:00Z");
    Amounts chosen = parameter -> parameter == ProcessParameter.MISSED_DECIDED ? 5 : 1;
    assertEquals(
        Instant.parse("2026-04-17T16:00:00Z"), DecisionSteps.decideBy(published, OFFICE, chosen));
    assertEquals(
        Instant.parse("2026-04-13T16:00:00Z"), DecisionSteps.tellBy(published, OFFICE, chosen));
  }

  @Test
  void rep3_people_are_reminded_a_week_before_and_once_it_is_late() {
    Instant due = Instant.parse("2026-05-11T16:00:00Z");
    assertEquals(0, DecisionSteps.remindersDue(due, Instant.parse("2026-05-04T15:59:59Z")));
    assertEquals(1, DecisionSteps.remindersDue(due, Instant.parse("2026-05-04T16:00:00Z")));
    assertEquals(1, DecisionSteps.remindersDue(due, due));
    assertEquals(2, DecisionSteps.remindersDue(due, due.plusSeconds(1)));
    assertEquals(due, DecisionSteps.tellUntil(Instant.parse("2026-05-09T16:00:00Z")));
  }

  @Test
  void rev14_only_what_is_published_is_decided_on() {
    for (ReviewState state : ReviewState.values()) {
      if (state != ReviewState.PUBLISHED) {
        assertEquals("REV-14", broken(state, RELATIONS, RESO, "Go on", 1, null));
      }
    }
    Set<Role> author = Set.of(Role.REPORT_AUTHOR, Role.SERVICE_OWNER, Role.SERVICE_LEVEL_MANAGER);
    assertEquals("REV-2", broken(ReviewState.PUBLISHED, author, RESO, "Go on", 1, null));
  }

  @Test
  void rev15_what_was_not_found_is_not_decided_on() {
    Finding other = new Finding(ReasonKind.IMPROVEMENT, "RESO");
    assertEquals("REV-15", broken(ReviewState.PUBLISHED, RELATIONS, other, "Go on", 1, null));
  }

  @Test
  void rev16_a_decision_says_something_and_names_an_action_or_why_there_is_none() {
    assertDoesNotThrow(() -> decide(ReviewState.PUBLISHED, RELATIONS, RESO, "We hire", 1, " "));
    assertDoesNotThrow(
        () -> decide(ReviewState.PUBLISHED, RELATIONS, RESO, "We wait", 0, "It was once"));
    assertEquals("REV-16", refused("tbd", 1, null));
    assertEquals("REV-16.ACTION", refused("We wait", 0, null));
    assertEquals("REV-16.ACTION", refused("We wait", 1, "It was once"));
    assertEquals("REV-16.ACTION", refused("We wait", 2, null));
    assertEquals("REV-16.NONE", refused("We wait", 0, "n/a"));
  }

  @Test
  void rep3_the_findings_of_the_example() {
    assertEquals(
        List.of(
            "MISSED_TARGET AVAIL",
            "MISSED_TARGET RESO",
            "MISSED_TARGET RESP",
            "COST_VARIANCE VAR",
            "MAJOR_INCIDENT INC-107"),
        FINDINGS.stream().map(f -> f.kind() + " " + f.subject()).toList());
  }

  @Test
  void num4_nothing_missed_gives_no_share() {
    assertNull(DecisionShare.of(0, 0, 0).percent());
    assertEquals("75", DecisionShare.of(8, 6, 5).percent().toPlainString());
  }
}
