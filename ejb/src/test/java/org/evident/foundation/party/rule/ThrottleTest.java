package org.evident.foundation.party.rule;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ThrottleTest {

  private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
  private static final String HOME = "192.0.2.7";

  private final Throttle throttle = new Throttle(3);

  @Test
  void pty17_a_network_waits_after_its_last_wrong_password() {
    fail(HOME, 2, NOON);
    assertFalse(throttle.isShut(HOME, NOON));
    fail(HOME, 1, NOON.plusSeconds(60));
    assertTrue(throttle.isShut(HOME, NOON.plusSeconds(659)));
    assertFalse(throttle.isShut(HOME, NOON.plusSeconds(660)));
    assertFalse(throttle.isShut("192.0.2.8", NOON.plusSeconds(60)));
  }

  @Test
  void pty17_wrong_passwords_far_apart_do_not_add_up() {
    IntStream.range(0, 9).forEach(i -> fail(HOME, 1, NOON.plusSeconds(600L * i)));
    assertFalse(throttle.isShut(HOME, NOON.plusSeconds(600L * 9)));
  }

  @Test
  void pty17_one_subscriber_has_one_count_for_all_their_addresses() {
    fail("2001:db8:1:2:0:0:0:1", 1, NOON);
    fail("2001:db8:1:2:5:6:7:8", 2, NOON);
    assertTrue(throttle.isShut("2001:db8:1:2:9:9:9:9", NOON));
    assertFalse(throttle.isShut("2001:db8:1:3:9:9:9:9", NOON));
  }

  @Test
  void pty17_what_is_remembered_is_bounded_and_the_quietest_is_forgotten() {
    fail(HOME, 3, NOON);
    for (int i = 0; i < 10_000; i++) {
      fail("10.0." + i / 250 + "." + i % 250, 1, NOON);
    }
    assertFalse(throttle.isShut(HOME, NOON));
  }

  private void fail(String address, int times, Instant at) {
    IntStream.range(0, times).forEach(i -> throttle.failed(address, at));
  }
}
