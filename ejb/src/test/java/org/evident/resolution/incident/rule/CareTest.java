package org.evident.resolution.incident.rule;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.evident.foundation.parameter.rule.Amounts;
import org.evident.foundation.servicetime.rule.CalendarVersion;
import org.evident.foundation.servicetime.rule.ServiceCalendar;
import org.evident.foundation.servicetime.rule.WeeklyWindow;
import org.evident.kernel.Priority;
import org.evident.kernel.RuleBroken;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class CareTest {

  private static final ServiceCalendar ORG =
      new ServiceCalendar(
          "ORG",
          ZoneId.of("Europe/Vienna"),
          List.of(
              CalendarVersion.weekly(
                  LocalDate.of(2020, 1, 1),
                  WeeklyWindow.from(DayOfWeek.MONDAY, DayOfWeek.FRIDAY, "08:00", "18:00"),
                  Map.of(LocalDate.of(2026, 3, 19), "Josefitag"))));
  private static final Instant FRIDAY = Instant.parse("2026-03-13T09:00:00Z");

  @ParameterizedTest
  @CsvSource({
    "P1,2026-03-16T17:00:00Z",
    "P2,2026-03-17T17:00:00Z",
    "P3,2026-03-23T17:00:00Z",
    "P4,2026-03-30T16:00:00Z"
  })
  void inc9_an_incident_is_stale_after_the_business_days_of_its_priority(
      Priority priority, Instant stale) {
    assertEquals(Optional.of(stale), Staleness.from(priority, FRIDAY, ORG, Amounts.USUAL));
  }

  @ParameterizedTest
  @EnumSource(Priority.class)
  void inc9_a_list_and_a_record_agree_on_what_is_stale(Priority priority) {
    Instant end = Instant.parse("2026-04-20T00:00:00Z");
    for (Instant now = FRIDAY; now.isBefore(end); now = now.plusSeconds(25_000)) {
      Instant fresh = Staleness.fresh(priority, now, ORG, Amounts.USUAL).orElseThrow();
      assertEquals(true, isStale(priority, fresh.minusSeconds(1), now), now::toString);
      assertEquals(false, isStale(priority, fresh, now), now::toString);
    }
  }

  private static boolean isStale(Priority priority, Instant lastEntry, Instant now) {
    return Staleness.from(priority, lastEntry, ORG, Amounts.USUAL)
        .filter(from -> !from.isAfter(now))
        .isPresent();
  }

  @Test
  void inc4_the_reporter_of_a_p1_hears_of_it_every_half_hour_of_a_p2_every_four_service_hours() {
    Instant late = Instant.parse("2026-03-13T16:00:00Z");
    assertEquals(Optional.of(late.plusSeconds(1800)), update(IncidentState.NEW, Priority.P1, late));
    assertEquals(
        Optional.of(Instant.parse("2026-03-16T10:00:00Z")),
        update(IncidentState.IN_PROGRESS, Priority.P2, late));
    assertEquals(Optional.empty(), update(IncidentState.IN_PROGRESS, Priority.P3, late));
    assertEquals(Optional.empty(), update(IncidentState.RESOLVED, Priority.P1, late));
    assertEquals(Optional.empty(), update(IncidentState.CANCELLED, Priority.P1, late));
    assertEquals(
        Optional.empty(),
        UpdateDuty.next(IncidentState.PENDING, true, Priority.P2, late, ORG, Amounts.USUAL));
  }

  private static Optional<Instant> update(IncidentState state, Priority priority, Instant told) {
    return UpdateDuty.next(state, false, priority, told, ORG, Amounts.USUAL);
  }

  @Test
  void a_solution_nobody_objects_to_is_confirmed_after_five_business_days() {
    assertEquals(
        Optional.of(Instant.parse("2026-03-23T17:00:00Z")),
        Confirmation.until(FRIDAY, ORG, Amounts.USUAL));
    assertDoesNotThrow(() -> Confirmation.require(false));
    RuleBroken open = assertThrows(RuleBroken.class, () -> Confirmation.require(true));
    assertEquals("INC.MAJOR.REVIEW", open.rule());
  }
}
