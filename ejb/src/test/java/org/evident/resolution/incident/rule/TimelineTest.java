package org.evident.resolution.incident.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import org.evident.kernel.RuleBroken;
import org.junit.jupiter.api.Test;

class TimelineTest {

  private static final Instant NOON = Instant.parse("2026-03-01T12:00:00.123456Z");

  @Test
  void tml1_an_act_is_of_one_kind_and_what_is_named_nowhere_is_a_change() {
    assertEquals(TimelineKind.LINKS, TimelineKind.of("LINKED"));
    assertEquals(TimelineKind.ESCALATIONS, TimelineKind.of("ESCALATED"));
    assertEquals(TimelineKind.CLOCKS, TimelineKind.of("CLOCK_BREACHED"));
    assertEquals(TimelineKind.CHANGES, TimelineKind.of("STATE"));
    assertEquals(TimelineKind.CHANGES, TimelineKind.of("SOMETHING_NEW"));
  }

  @Test
  void tml1_the_kinds_together_show_each_act_once_and_nothing_that_another_entry_tells() {
    List<String> acts =
        List.of("STATE", "EDITED", "LINKED", "ESCALATED", "FILE_REMOVED", "CLOCK_WARNED", "NEWS");
    for (String act : acts) {
      List<TimelineKind> showing =
          EnumSet.allOf(TimelineKind.class).stream()
              .filter(kind -> TimelineKind.acts(EnumSet.of(kind)).has(act))
              .toList();
      assertEquals(List.of(TimelineKind.of(act)), showing, act);
      assertTrue(TimelineKind.acts(EnumSet.allOf(TimelineKind.class)).has(act), act);
    }
    for (String told : List.of("NOTED", "FILE_ATTACHED", "READ", "RESOLVED", "MAJOR_ENTRY")) {
      assertFalse(TimelineKind.acts(EnumSet.allOf(TimelineKind.class)).has(told), told);
      assertFalse(TimelineKind.acts(EnumSet.of(TimelineKind.LINKS)).has(told), told);
    }
  }

  @Test
  void tml1_without_a_kind_of_the_history_none_of_its_acts_is_asked_for() {
    TimelineKind.Acts notes = TimelineKind.acts(EnumSet.of(TimelineKind.NOTES));
    assertTrue(notes.named().isEmpty());
    assertFalse(notes.allBut());
  }

  @Test
  void tml2_pages_by_key_have_every_entry_once_and_in_order() {
    List<TimelineKey> all = new ArrayList<>();
    for (int second = 0; second < 5; second++) {
      for (int source = 0; source < 3; source++) {
        for (long id = 1; id < 4; id++) {
          all.add(new TimelineKey(NOON.plusSeconds(second), source, id));
        }
      }
    }
    Collections.shuffle(all, new Random(1));
    List<TimelineKey> read = new ArrayList<>();
    TimelineKey last = TimelineKey.read(null);
    List<TimelineKey> page = before(all, last);
    while (!page.isEmpty()) {
      read.addAll(page);
      last = TimelineKey.read(page.get(page.size() - 1).written());
      page = before(all, last);
    }
    all.sort(Comparator.reverseOrder());
    assertEquals(all, read);
  }

  /** As a source's query has it: up to the instant, and of it only what is below. */
  private static List<TimelineKey> before(List<TimelineKey> all, TimelineKey last) {
    return all.stream()
        .filter(key -> !key.at().isAfter(last.at()))
        .filter(key -> key.at().isBefore(last.at()) || key.id() < last.below(key.source()))
        .sorted(Comparator.reverseOrder())
        .limit(4)
        .toList();
  }

  @Test
  void tml2_what_is_no_key_is_refused() {
    for (String broken : List.of("yesterday", "2026-03-01T12:00:00Z", "2026-03-01T12:00:00Z_1_x")) {
      RuleBroken refused = assertThrows(RuleBroken.class, () -> TimelineKey.read(broken));
      assertEquals("TML-2", refused.rule());
      assertEquals("before", refused.field());
    }
    assertEquals("2026-03-01T12:00:00.123456Z_2_7", new TimelineKey(NOON, 2, 7).written());
  }
}
