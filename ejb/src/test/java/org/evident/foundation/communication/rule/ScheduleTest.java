package org.evident.foundation.communication.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.evident.kernel.Role;
import org.junit.jupiter.api.Test;

class ScheduleTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 30);

  private static LocalDate first(LocalDate since) {
    return new Schedule(since, 30, Role.SMS_OWNER).first(TODAY);
  }

  private static Adherence.Occurrence told(LocalDate planned, String at) {
    return new Adherence.Occurrence(planned, 5, false, at == null ? null : Instant.parse(at));
  }

  @Test
  void sup2_a_schedule_of_the_past_is_due_on_its_next_round_day() {
    assertEquals(TODAY.plusDays(3), first(TODAY.plusDays(3)));
    assertEquals(TODAY, first(TODAY));
    assertEquals(TODAY, first(TODAY.minusDays(60)));
    assertEquals(TODAY.plusDays(1), first(TODAY.minusDays(59)));
    assertEquals(TODAY.plusDays(29), first(TODAY.minusDays(61)));
  }

  @Test
  void sup2_the_duty_is_called_by_its_topic() {
    assertEquals("Service reports", Schedule.title(Topic.REPORT, " ", "CPE-1"));
    assertEquals("Letter", Schedule.title(Topic.OTHER, "Letter", "CPE-1"));
    assertEquals("Tea (CPE-1)", Schedule.title(Topic.OTHER, "Tea", "CPE-1"));
  }

  @Test
  void sup2_adherence_counts_what_was_told_or_is_late() {
    assertNull(Adherence.of(List.of(), TODAY).percent());
    assertNull(Adherence.of(List.of(told(TODAY.minusDays(5), null)), TODAY).percent());
    assertEquals(0.0, Adherence.of(List.of(told(TODAY.minusDays(6), null)), TODAY).percent());
    Adherence both =
        Adherence.of(
            List.of(
                told(TODAY.minusDays(9), "2026-11-26T23:59:59Z"),
                told(TODAY.minusDays(9), "2026-11-27T00:00:00Z"),
                told(TODAY, "2026-11-29T10:00:00Z"),
                new Adherence.Occurrence(TODAY.minusDays(20), 5, true, null)),
            TODAY);
    assertEquals(new Adherence(3, 2), both);
    assertEquals(66.67, Math.round(both.percent() * 100) / 100.0);
  }
}
