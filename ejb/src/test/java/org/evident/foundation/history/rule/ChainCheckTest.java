package org.evident.foundation.history.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

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
      ChainedEntry entry = entry(position, "ann", "d" + position, FieldChange.NONE, before);
      chain.add(entry);
      before = entry.hash();
    }
    seals.add(ChainSeal.after(ChainSeal.NONE.end(), AT, "3:2:" + chain.get(1).hash()));
    seals.add(ChainSeal.after(seals.get(0).end(), AT, "3:5:" + chain.get(4).hash()));
  }

  @Test
  void gen2_finds_nothing_in_a_whole_history() {
    assertEquals(List.of(), faults(chain, seals, 5));
  }

  /** Computed once with the form of the first release; old entries have to go on verifying. */
  @Test
  void gen2_an_entry_without_the_later_fields_keeps_its_hash() {
    String first =
        "1:31:120:2026-03-01T08:00:00Z3:ann8:INCIDENT5:INC-13:ACT2:d14:PAGE64:"
            + ChainedEntry.BEGINNING;
    assertEquals(ChainedEntry.sha256(first), chain.get(0).hash());
  }

  @Test
  void gen2_the_hash_covers_field_values_and_roles() {
    FieldChange change = new FieldChange("state", "NEW", "CLOSED");
    String hash = entry(1, "ann", "", change, ChainedEntry.BEGINNING).hash();
    for (FieldChange other :
        List.of(
            FieldChange.NONE,
            new FieldChange("state", "NEW", "OPEN"),
            new FieldChange("state", null, "CLOSED"),
            new FieldChange("stat", "eNEW", "CLOSED"))) {
      assertNotEquals(hash, entry(1, "ann", "", other, ChainedEntry.BEGINNING).hash());
    }
  }

  @Test
  void gen2_finds_a_changed_entry() {
    ChainedEntry first = chain.get(0);
    ChainCheck check = new ChainCheck();
    check.entry(entry(1, "bob", "d1", FieldChange.NONE, first.previousHash()), first.hash());
    assertEquals(List.of("entry 3:1 was changed"), words(check));
  }

  @Test
  void gen2_finds_an_entry_rewritten_with_its_hash() {
    List<ChainedEntry> forged = new ArrayList<>(chain);
    forged.set(1, entry(2, "bob", "d2", FieldChange.NONE, chain.get(0).hash()));
    assertEquals(
        List.of("entry 3:2 is not the sealed one", "entry 3:3 does not follow the entry before it"),
        faults(forged, seals, 5));
  }

  @Test
  void gen2_an_entry_without_its_words_is_linked_and_sealed_all_the_same() {
    ExportLines whole = exported(chain.get(2));
    assertEquals(List.of(), whole.faults().stream().map(Fault::words).toList());
    assertEquals(1, whole.withheld());
    ChainedEntry other =
        entry(3, "ann", "d3", FieldChange.NONE, ChainedEntry.sha256("another before"));
    assertEquals(
        List.of("entry 3:3 does not follow the entry before it"),
        exported(other).faults().stream().map(Fault::words).toList());
  }

  /** The chain as it is exported, the third entry without its words. */
  private ExportLines exported(ChainedEntry third) {
    ExportLines lines = new ExportLines();
    seals.forEach(seal -> lines.read(ExportLines.seal(seal, seal.hash())));
    for (ChainedEntry entry : chain) {
      if (entry.position() == 3) {
        String line = ExportLines.withheld(third, entry.hash());
        assertTrue(!line.contains("d3"), line);
        lines.read(line);
      } else {
        lines.read(ExportLines.entry(entry, entry.hash()));
      }
    }
    lines.read(ExportLines.head(3, 5, chain.get(4).hash()));
    return lines;
  }

  @Test
  void gen2_finds_a_removed_entry() {
    List<ChainedEntry> without = new ArrayList<>(chain);
    without.remove(2);
    assertEquals(List.of("entry 3:3 is missing"), faults(without, seals, 5));
  }

  @Test
  void gen2_finds_entries_that_changed_places() {
    ChainCheck check = new ChainCheck();
    seals.forEach(s -> check.seal(s, s.hash()));
    for (int position : List.of(1, 3, 2, 4, 5)) {
      ChainedEntry original = chain.get(position - 1);
      long stands = position == 3 ? 2 : position == 2 ? 3 : position;
      check.entry(original.at(stands), original.hash());
    }
    check.head(3, 5, chain.get(4).hash());
    assertTrue(
        words(check)
            .containsAll(List.of("entry 3:2 was moved from 3:3", "entry 3:3 was moved from 3:2")),
        words(check).toString());
  }

  @Test
  void gen2_finds_a_last_entry_taken_off_with_its_head() {
    assertEquals(List.of("sealed entry 3:5 is missing"), faults(chain.subList(0, 4), seals, 4));
  }

  @Test
  void gen2_finds_a_last_entry_taken_off_before_it_was_sealed() {
    assertEquals(
        List.of("chain 3:5 ends at 4"), faults(chain.subList(0, 4), seals.subList(0, 1), 5));
  }

  @Test
  void gen2_finds_a_seal_taken_out() {
    assertEquals(List.of("seal 1 is missing"), faults(chain, seals.subList(1, 2), 5));
  }

  @Test
  void gen2_finds_a_last_seal_taken_off() {
    ChainCheck check = new ChainCheck();
    check.seal(seals.get(0), seals.get(0).hash());
    check.sealHead(2, seals.get(1).hash());
    chain.forEach(e -> check.entry(e, e.hash()));
    assertEquals(List.of("seal 2 is missing"), words(check));
  }

  @Test
  void gen2_a_seal_made_after_the_last_was_taken_off_leaves_its_gap() {
    ChainSeal third =
        ChainSeal.after(
            seals.get(0).end().orLater(seals.get(1).end()), AT, "3:5:" + chain.get(4).hash());
    assertEquals(List.of("seal 2 is missing"), faults(chain, List.of(seals.get(0), third), 5));
    seals.add(third);
    assertEquals(List.of(), faults(chain, seals, 5));
  }

  @Test
  void gen2_finds_a_changed_seal() {
    ChainCheck check = new ChainCheck();
    check.seal(
        ChainSeal.after(ChainSeal.NONE.end(), AT, "3:2:" + chain.get(2).hash()),
        seals.get(0).hash());
    assertTrue(words(check).contains("seal 1 was changed"));
  }

  @Test
  void gen2_an_exported_history_verifies_line_by_line() {
    ExportLines lines = new ExportLines();
    seals.forEach(s -> lines.read(ExportLines.seal(s, s.hash())));
    lines.read(ExportLines.sealHead(2, seals.get(1).hash()));
    chain.forEach(e -> lines.read(ExportLines.entry(e, e.hash())));
    ChainedEntry odd =
        entry(
            6,
            "ann",
            "a \"quoted\" \\ line\nwith \u0001 and \u20ac",
            new FieldChange("state", null, "x"),
            chain.get(4).hash());
    lines.read(ExportLines.entry(odd, odd.hash()));
    lines.read(ExportLines.head(3, 6, odd.hash()));
    assertEquals(List.of(), lines.faults());
    assertEquals(6, lines.entries());
    assertEquals(2, lines.seals());
  }

  @Test
  void gen2_what_is_no_export_is_refused() {
    for (String line :
        List.of("", "{", "[]", "{\"line\":\"else\"}", "{\"line\":\"head\"}", "{}x")) {
      assertThrows(IllegalArgumentException.class, () -> new ExportLines().read(line), line);
    }
  }

  private static ChainedEntry entry(
      long position, String actor, String detail, FieldChange change, String before) {
    return new ChainedEntry(
        3, position, AT, actor, null, "INCIDENT", "INC-1", "ACT", detail, change, "PAGE", before);
  }

  private static List<String> words(ChainCheck check) {
    return check.faults().stream().map(Fault::words).toList();
  }

  private static List<String> faults(List<ChainedEntry> entries, List<ChainSeal> seals, int end) {
    ChainCheck check = new ChainCheck();
    seals.forEach(s -> check.seal(s, s.hash()));
    entries.forEach(e -> check.entry(e, e.hash()));
    check.head(3, end, entries.get(entries.size() - 1).hash());
    return words(check);
  }
}
