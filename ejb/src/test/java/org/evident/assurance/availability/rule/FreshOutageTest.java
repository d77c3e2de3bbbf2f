package org.evident.assurance.availability.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import org.evident.foundation.parameter.rule.Amounts;
import org.evident.foundation.parameter.rule.ProcessParameter;
import org.junit.jupiter.api.Test;

class FreshOutageTest {

  private static final Instant NOW = Instant.parse("2026-11-02T12:00:00Z");
  private static final Duration TOGETHER = Amounts.USUAL.minutes(ProcessParameter.EVENTS_TOGETHER);
  private static final Duration VALID = Amounts.USUAL.minutes(ProcessParameter.CHECKS_VALID);

  private static FreshOutage outage(int began, Integer ended, int checked) {
    return new FreshOutage(ago(began), ended == null ? null : ago(ended), ago(checked));
  }

  private static Instant ago(int minutes) {
    return NOW.minus(Duration.ofMinutes(minutes));
  }

  private static boolean news(FreshOutage outage) {
    return outage.isNews(NOW, TOGETHER, VALID);
  }

  @Test
  void mon1_what_lasts_is_an_incident_while_its_newest_check_speaks_of_now() {
    assertTrue(news(outage(5, null, 0)));
    assertTrue(news(outage(10000, null, 2)), "long begun, still looked at");
    assertTrue(news(outage(1440, null, 1440)), "a day ago exactly");
    assertFalse(news(outage(1441, null, 1441)), "a file that ends in an outage long ago");
  }

  @Test
  void mon1_what_is_over_is_an_incident_within_half_an_hour_of_its_end_only() {
    assertTrue(news(outage(45, 30, 0)));
    assertFalse(news(outage(45, 31, 0)));
    assertFalse(news(outage(500000, 499990, 499000)));
  }

  @Test
  void mon1_an_incident_told_late_counts_as_reported_when_it_was_told() {
    assertEquals(ago(30), outage(30, null, 0).reportedAt(NOW, TOGETHER));
    assertEquals(NOW, outage(31, null, 0).reportedAt(NOW, TOGETHER));
  }
}
