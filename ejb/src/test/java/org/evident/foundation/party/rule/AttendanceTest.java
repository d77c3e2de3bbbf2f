package org.evident.foundation.party.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import org.evident.kernel.RuleBroken;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AttendanceTest {

  private static final LocalDate DAY = LocalDate.of(2026, 3, 10);

  @ParameterizedTest
  @CsvSource({
    ",, true",
    "2026-03-10,, true",
    "2026-03-11,, false",
    ", 2026-03-10, true",
    ", 2026-03-09, false",
    "2026-03-10, 2026-03-10, true",
    "2026-01-01, 2026-03-09, false"
  })
  void pty29_somebody_is_there_from_their_first_day_to_their_last(
      LocalDate first, LocalDate last, boolean there) {
    assertEquals(there, new Attendance(first, last).holdsOn(DAY));
  }

  @Test
  void pty29_nobody_leaves_before_they_come() {
    LocalDate before = DAY.minusDays(1);
    RuleBroken broken = assertThrows(RuleBroken.class, () -> new Attendance(DAY, before));
    assertEquals("PTY-29", broken.rule());
    assertEquals("endDate", broken.field());
  }
}
