package org.evident.evaluation.servicereview.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
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
import org.junit.jupiter.api.function.Executable;

class MeetingStepsTest {

  private static final Set<Role> RELATIONS = Set.of(Role.RELATIONSHIP_MANAGER);
  private static final Set<Role> OTHERS = Set.of(Role.SERVICE_OWNER, Role.REPORT_AUTHOR);
  private static final LocalDate PUBLISHED = LocalDate.of(2026, 4, 10);
  private static final LocalDate TODAY = LocalDate.of(2026, 4, 22);
  private static final ServiceCalendar WEEKDAYS =
      new ServiceCalendar(
          "ORG",
          ZoneOffset.UTC,
          List.of(
              CalendarVersion.weekly(
                  LocalDate.EPOCH,
                  WeeklyWindow.from(DayOfWeek.MONDAY, DayOfWeek.FRIDAY, "08:00", "18:00"),
                  Map.of())));

  private static void breaks(String rule, Executable step) {
    assertEquals(rule, assertThrows(RuleBroken.class, step).rule());
  }

  private static MeetingState hold(LocalDate on, String participants) {
    return MeetingSteps.hold(MeetingState.PLANNED, RELATIONS, PUBLISHED, on, TODAY, participants);
  }

  @Test
  void rev17_a_meeting_is_planned_held_and_closed_in_this_order() {
    for (MeetingState from : MeetingState.values()) {
      for (MeetingState to : MeetingState.values()) {
        if (to.ordinal() == from.ordinal() + 1) {
          assertEquals(to, from.become(to));
        } else {
          breaks("REV-17", () -> from.become(to));
        }
      }
    }
    breaks("REV-2", () -> MeetingSteps.plan(ReviewState.PUBLISHED, OTHERS, TODAY));
    breaks("REV-2", () -> MeetingSteps.close(MeetingState.HELD, OTHERS, "none"));
  }

  @Test
  void rev18_it_is_held_with_somebody_after_its_review_was_published() {
    breaks("REV-14", () -> MeetingSteps.plan(ReviewState.APPROVED, RELATIONS, TODAY));
    breaks("REV-18", () -> MeetingSteps.plan(ReviewState.PUBLISHED, RELATIONS, null));
    assertEquals(MeetingState.PLANNED, MeetingSteps.plan(ReviewState.PUBLISHED, RELATIONS, TODAY));
    breaks("REV-18.DAY", () -> hold(PUBLISHED.minusDays(1), "All of us"));
    breaks("REV-18.DAY", () -> hold(TODAY.plusDays(1), "All of us"));
    breaks("REV-18.DAY", () -> hold(null, "All of us"));
    breaks("REV-18.PARTICIPANTS", () -> hold(TODAY, "-"));
    assertEquals(MeetingState.HELD, hold(PUBLISHED, "All of us"));
  }

  @Test
  void rev19_its_minutes_say_what_changes_in_the_business_or_none() {
    breaks("REV-19", () -> MeetingSteps.close(MeetingState.HELD, RELATIONS, null));
    breaks("REV-19", () -> MeetingSteps.close(MeetingState.HELD, RELATIONS, "n/a"));
    assertEquals(MeetingState.CLOSED, MeetingSteps.close(MeetingState.HELD, RELATIONS, "none"));
  }

  @Test
  void rev17_it_is_held_on_the_fifteenth_business_day_and_minuted_five_later() {
    assertEquals(
        Instant.parse("2026-04-21T18:00:00Z"),
        MeetingSteps.holdBy(YearMonth.of(2026, 3), WEEKDAYS, Amounts.USUAL).orElseThrow());
    assertEquals(
        Instant.parse("2026-04-28T18:00:00Z"),
        MeetingSteps.minutesBy(LocalDate.of(2026, 4, 21), WEEKDAYS, Amounts.USUAL).orElseThrow());
  }

  @Test
  void rev17_the_organisation_may_choose_other_days() {
    Amounts chosen = parameter -> parameter == ProcessParameter.REVIEW_HELD ? 10 : 2;
    assertEquals(
        Instant.parse("2026-04-14T18:00:00Z"),
        MeetingSteps.holdBy(YearMonth.of(2026, 3), WEEKDAYS, chosen).orElseThrow());
    assertEquals(
        Instant.parse("2026-04-23T18:00:00Z"),
        MeetingSteps.minutesBy(LocalDate.of(2026, 4, 21), WEEKDAYS, chosen).orElseThrow());
  }
}
