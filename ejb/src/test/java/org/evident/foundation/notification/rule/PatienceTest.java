package org.evident.foundation.notification.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PatienceTest {

  private static final Instant NOW = Instant.parse("2026-03-12T09:00:00Z");

  @Test
  void each_wait_is_twice_as_long_and_the_last_failure_ends_it() {
    Patience patience = new Patience(Duration.ofMinutes(5), 4);
    assertEquals(Optional.of(NOW.plusSeconds(300)), patience.next(1, NOW));
    assertEquals(Optional.of(NOW.plusSeconds(600)), patience.next(2, NOW));
    assertEquals(Optional.of(NOW.plusSeconds(1_200)), patience.next(3, NOW));
    assertEquals(Optional.empty(), patience.next(4, NOW));
    assertEquals(Optional.empty(), patience.next(5, NOW));
  }

  @Test
  void usually_a_mail_is_put_aside_within_75_minutes() {
    long minutes = 0;
    for (int failed = 1; failed < Patience.DEFAULT.attempts(); failed++) {
      Instant next = Patience.DEFAULT.next(failed, NOW).orElseThrow();
      minutes += Duration.between(NOW, next).toMinutes();
    }
    assertEquals(75, minutes);
  }
}
