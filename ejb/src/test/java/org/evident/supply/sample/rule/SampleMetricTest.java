package org.evident.supply.sample.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What monitoring has measured in the demo organisation. */
class SampleMetricTest {

  private static final ZoneId VIENNA = ZoneId.of("Europe/Vienna");
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 29);

  @Test
  void the_same_seed_and_day_give_the_same_lines() {
    for (SampleMetric metric : SampleMetric.all()) {
      List<String> lines = metric.lines(7, TODAY, VIENNA).toList();
      assertEquals(lines, metric.lines(7, TODAY, VIENNA).toList());
      assertEquals("at,value\r\n", lines.get(0));
      assertTrue(lines.size() > metric.days(), metric::name);
    }
  }

  @Test
  void samples_end_with_the_last_whole_day() {
    List<String> lines = SampleMetric.all().get(0).lines(7, TODAY, VIENNA).toList();
    assertTrue(lines.get(lines.size() - 1).startsWith("2026-11-28T22:00:00Z,"), lines::toString);
  }
}
