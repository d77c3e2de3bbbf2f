package org.evident.foundation.job.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NightTest {

  private static final ZoneId VIENNA = ZoneId.of("Europe/Vienna");
  private static final Night NIGHT = Night.from(3);

  @ParameterizedTest
  @CsvSource({
    "2026-03-10T01:59:59Z,",
    "2026-03-10T02:00:00Z,2026-03-10",
    "2026-03-10T22:59:59Z,2026-03-10",
    "2026-03-10T23:00:00Z,",
    "2026-03-29T01:00:00Z,2026-03-29",
    "2026-10-25T01:59:59Z,",
    "2026-10-25T02:00:00Z,2026-10-25"
  })
  void ret6_each_night_has_a_run_from_three_of_the_organisation(Instant now, LocalDate night) {
    assertEquals(Optional.ofNullable(night), NIGHT.due(now, VIENNA));
  }

  @Test
  void ret6_the_next_run_is_foretold() {
    Instant three = Instant.parse("2026-03-10T02:00:00Z");
    assertEquals(three, NIGHT.next(three.minusSeconds(9), VIENNA, false));
    assertEquals(three, NIGHT.next(three.plusSeconds(9), VIENNA, false));
    assertEquals(
        Instant.parse("2026-03-11T02:00:00Z"), NIGHT.next(three.plusSeconds(9), VIENNA, true));
    assertEquals(
        Instant.parse("2026-03-29T01:00:00Z"),
        NIGHT.next(Instant.parse("2026-03-28T12:00:00Z"), VIENNA, true));
  }
}
