package org.evident.resolution.problem.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.evident.kernel.Priority;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TargetAgeTest {
  private static final ZoneId VIENNA = ZoneId.of("Europe/Vienna");

  @ParameterizedTest
  @CsvSource({
    "P1, , 2026-03-12",
    "P2, , 2026-04-01",
    "P3, , 2026-05-31",
    "P4, , 2026-08-29",
    "P1, 2026-05-01, 2026-05-01"
  })
  void prb3_the_target_follows_the_priority_or_the_date_set(
      Priority priority, LocalDate approved, LocalDate target) {
    // Half past midnight on 2 March in Vienna.
    Instant detected = Instant.parse("2026-03-01T23:30:00Z");
    assertEquals(target, TargetAge.target(priority, detected, approved, VIENNA));
  }
}
