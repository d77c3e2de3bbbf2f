package org.evident.resolution.incident.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Several sources that tell of one failure of a service. */
class FailureSignalTest {

  private static final Duration TOGETHER = Duration.ofMinutes(30);
  private static final Instant TEN = Instant.parse("2026-06-01T10:00:00Z");

  @ParameterizedTest
  @CsvSource({
    "FULL, server-1, WARNING, true",
    "DEGRADED, , MINOR, true",
    ", server-1, CRITICAL, false",
    ", , CRITICAL, true",
    ", ' ', MAJOR, true",
    ", , MINOR, false",
    ", , WARNING, false"
  })
  void inc8_an_event_is_about_the_service_if_it_names_an_outage_or_no_item_and_is_grave(
      String outage, String item, EventSeverity severity, boolean expected) {
    assertEquals(expected, FailureSignal.isOfService(outage, item, severity));
  }

  @ParameterizedTest
  @CsvSource({
    "2026-06-01T09:29:59Z, false",
    "2026-06-01T09:30:00Z, true",
    "2026-06-01T10:05:00Z, true",
    "2026-06-01T18:00:00Z, true"
  })
  void inc8_while_one_source_says_so_another_tells_of_the_same(Instant at, boolean same) {
    FailureSignal lasting = signal(null);
    assertTrue(lasting.lasts());
    assertEquals(same, lasting.isTold("b", at, TOGETHER));
  }

  @ParameterizedTest
  @CsvSource({"2026-06-01T10:40:00Z, true", "2026-06-01T10:40:01Z, false"})
  void inc8_after_it_was_over_trouble_soon_after_the_last_is_the_same(Instant at, boolean same) {
    FailureSignal over = signal(TEN.plusSeconds(1200));
    assertFalse(over.lasts());
    assertEquals(same, over.isTold("b", at, TOGETHER));
  }

  @Test
  void inc8_one_source_tells_of_two_troubles_by_two_signatures() {
    assertFalse(signal(null).isTold("a", TEN, TOGETHER));
  }

  @Test
  void inc8_it_is_over_when_the_last_one_says_so() {
    Instant over = TEN.plusSeconds(1200);
    assertEquals(over, signal(over).overOr(TEN));
    assertEquals(over.plusSeconds(1), signal(over).overOr(over.plusSeconds(1)));
    assertEquals(TEN, signal(null).overOr(TEN));
  }

  /** Told of at ten, and again ten minutes later. */
  private static FailureSignal signal(Instant over) {
    return new FailureSignal(1, "a", true, TEN, TEN.plusSeconds(600), over);
  }
}
