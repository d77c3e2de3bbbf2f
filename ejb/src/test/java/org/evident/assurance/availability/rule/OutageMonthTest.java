package org.evident.assurance.availability.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.evident.assurance.availability.rule.OutageMonth.Tone;
import org.junit.jupiter.api.Test;

class OutageMonthTest {

  private static final OutageMonth MARCH =
      new OutageMonth(YearMonth.of(2026, 3), ZoneId.of("Europe/Vienna"));
  private static final Instant NOW = Instant.parse("2026-06-01T00:00:00Z");

  private static Outage outage(
      String from, String to, String window, String excluded, boolean full) {
    return new Outage(
        "OUT-1",
        "SVC-1",
        Instant.parse(from),
        to == null ? null : Instant.parse(to),
        full ? OutageEffect.FULL : OutageEffect.DEGRADED,
        false,
        BigDecimal.ONE,
        window,
        excluded);
  }

  private static Set<Integer> days(Outage outage, Instant now) {
    Set<Integer> days = new TreeSet<>();
    MARCH.days(List.of(outage), now).keySet().forEach(day -> days.add(day.getDayOfMonth()));
    return days;
  }

  @Test
  void av3_an_outage_touches_each_local_day_from_its_start_to_its_end() {
    // 28 March 23:30 to 30 March 00:00 in Vienna, over the change of the clocks
    Outage over = outage("2026-03-28T22:30:00Z", "2026-03-29T22:00:00Z", null, null, true);
    assertEquals(Set.of(28, 29), days(over, NOW));
    assertEquals(
        Set.of(30, 31),
        days(outage("2026-03-29T22:00:00Z", "2026-04-02T00:00:00Z", null, null, true), NOW));
    assertEquals(
        Set.of(1),
        days(outage("2026-02-01T00:00:00Z", "2026-03-01T00:00:00Z", null, null, true), NOW));
  }

  @Test
  void av10_one_that_lasts_is_cut_at_the_present_instant() {
    Outage open = outage("2026-03-09T08:00:00Z", null, null, null, true);
    assertEquals(Set.of(9, 10), days(open, Instant.parse("2026-03-10T08:00:00Z")));
    assertEquals(23, days(open, NOW).size());
    assertEquals(Set.of(), days(open, Instant.parse("2026-03-09T08:00:00Z")));
  }

  @Test
  void av7_the_worst_outage_of_a_day_gives_its_tone() {
    Outage down = outage("2026-03-09T08:00:00Z", null, null, null, true);
    Outage planned = outage("2026-03-09T08:00:00Z", null, "MWI-1", null, true);
    Outage limping = outage("2026-03-09T08:00:00Z", null, null, null, false);
    Outage out = outage("2026-03-09T08:00:00Z", null, null, "A flood", true);
    assertEquals(Tone.DOWN, OutageMonth.tone(List.of(limping, planned, down)));
    assertEquals(Tone.PLANNED, OutageMonth.tone(List.of(limping, planned, out)));
    assertEquals(Tone.DEGRADED, OutageMonth.tone(List.of(out, limping)));
    assertEquals(Tone.EXCLUDED, OutageMonth.tone(List.of(out)));
    assertEquals(Tone.NONE, OutageMonth.tone(List.of()));
  }
}
