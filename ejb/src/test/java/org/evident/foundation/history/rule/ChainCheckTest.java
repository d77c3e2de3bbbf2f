package org.evident.foundation.history.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ChainCheckTest {

  private static final Instant AT = Instant.parse("2026-03-01T08:00:00Z");

  private final List<ChainedEntry> chain = new ArrayList<>();
  private final List<ChainSeal> seals = new ArrayList<>();

  ChainCheckTest() {
    String before = ChainedEntry.BEGINNING;
    for (int position = 1; position <= 5; position++) {
      ChainedEntry entry =
          new ChainedEntry(
              3, position, AT, "ann", "INCIDENT", "INC-1", "ACT", "d" + position, "PAGE", before);
      chain.add(entry);
      before = entry.hash();
    }
    seals.add(ChainSeal.NONE.followedBy(AT, "3:2:" + chain.get(1).hash()));
    seals.add(seals.get(0).followedBy(AT, "3:5:" + chain.get(4).hash()));
  }

  @Test
  void gen2_finds_nothing_in_a_whole_history() {
    assertEquals(List.of(), faults(chain, seals, 5));
  }

  @Test
  void gen2_finds_a_changed_entry() {
    ChainCheck check = new ChainCheck();
    ChainedEntry first = chain.get(0);
    ChainedEntry forged =
        new ChainedEntry(
            3, 1, AT, "bob", "INCIDENT", "INC-1", "ACT", "d1", "PAGE", first.previousHash());
    check.entry(forged, first.hash());
    assertEquals(List.of("entry 3:1 was changed"), check.faults());
  }

  @Test
  void gen2_finds_a_removed_entry() {
    List<ChainedEntry> without = new ArrayList<>(chain);
    without.remove(2);
    assertFalse(faults(without, seals, 5).isEmpty());
  }

  @Test
  void gen2_finds_entries_that_changed_places() {
    List<ChainedEntry> moved = new ArrayList<>(chain);
    moved.add(1, moved.remove(3));
    assertFalse(faults(moved, seals, 5).isEmpty());
  }

  @Test
  void gen2_finds_a_last_entry_taken_off_with_its_head() {
    assertEquals(List.of("sealed entry 3:5 is missing"), faults(chain.subList(0, 4), seals, 4));
  }

  @Test
  void gen2_finds_a_last_entry_taken_off_before_it_was_sealed() {
    assertEquals(
        List.of("chain 3 ends at 4 instead of 5"),
        faults(chain.subList(0, 4), seals.subList(0, 1), 5));
  }

  @Test
  void gen2_finds_a_seal_taken_out() {
    assertEquals(List.of("seal 1 is missing or changed"), faults(chain, seals.subList(1, 2), 5));
  }

  private static List<String> faults(List<ChainedEntry> entries, List<ChainSeal> seals, int end) {
    ChainCheck check = new ChainCheck();
    seals.forEach(s -> check.seal(s, s.hash()));
    entries.forEach(e -> check.entry(e, e.hash()));
    check.head(3, end, entries.get(entries.size() - 1).hash());
    return check.faults();
  }
}
