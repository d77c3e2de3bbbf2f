package org.evident.resolution.sample.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;

class SampleNotesTest {

  private static final Instant MORNING = Instant.parse("2026-03-02T08:00:00Z");
  private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

  @Test
  void every_incident_has_a_note_while_it_was_worked_on_and_each_time_the_same() {
    for (long seed = 0; seed < 50; seed++) {
      List<SampleNotes.Note> notes = SampleNotes.of(seed, MORNING, NOON, seed % 2 == 0);
      assertEquals(notes, SampleNotes.of(seed, MORNING, NOON, seed % 2 == 0));
      assertFalse(notes.isEmpty());
      assertTrue(
          notes.stream()
              .allMatch(note -> !note.at().isBefore(MORNING) && note.at().isBefore(NOON)));
      assertEquals(
          notes.stream().sorted(Comparator.comparing(SampleNotes.Note::at)).toList(), notes);
    }
  }

  @Test
  void an_open_one_was_looked_at_lately() {
    Instant later = MORNING.plusSeconds(40 * 86_400);
    List<SampleNotes.Note> notes = SampleNotes.of(3, MORNING, later, true);
    assertEquals(later.minusSeconds(7_200), notes.get(notes.size() - 1).at());
  }

  @Test
  void customers_answer_what_they_were_told() {
    List<SampleNotes.Note> notes = SampleNotes.of(6, MORNING, NOON, false);
    assertEquals(List.of(false, true, true), notes.stream().map(SampleNotes.Note::told).toList());
    assertEquals(
        List.of(false, false, true), notes.stream().map(SampleNotes.Note::answer).toList());
  }
}
