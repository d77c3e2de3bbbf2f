package org.evident.web.foundation.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Collectors;
import org.evident.evaluation.servicereview.boundary.FigureText;
import org.evident.foundation.history.boundary.HistoryLine;
import org.evident.kernel.RecordKind;
import org.evident.web.common.Texts;
import org.junit.jupiter.api.Test;

class EntryWordsTest {

  private static final EntryWords ENGLISH = words(Locale.ENGLISH);
  private static final EntryWords GERMAN = words(Locale.GERMAN);

  @Test
  void every_act_that_is_written_has_words_in_both_languages() throws IOException {
    WrittenActs acts = WrittenActs.read();
    assertEquals(List.of(), acts.unknown());
    assertTrue(acts.codes().size() > 150, acts.codes()::toString);
    assertTrue(
        acts.codes()
            .containsAll(
                List.of(
                    "CLOCK_WARNED",
                    "OCCURRENCE_SKIPPED",
                    "MAJOR_DECLARED",
                    "AMENDMENT_REJECTED",
                    "SIGNED",
                    "SIGNED_FOR_CUSTOMER")),
        acts.codes()::toString);
    for (Locale language : List.of(Locale.ENGLISH, Locale.GERMAN)) {
      ResourceBundle text = Texts.in(language);
      assertEquals(
          List.of(),
          acts.codes().stream().filter(code -> !text.keySet().contains("act." + code)).toList(),
          language.toString());
    }
  }

  @Test
  void codes_are_told_in_the_readers_language() {
    assertEquals("Limit comes near", ENGLISH.act("CLOCK_WARNED"));
    assertEquals("Grenze rückt näher", GERMAN.act("CLOCK_WARNED"));
    assertEquals("by itself", ENGLISH.way("APPLICATION"));
    assertEquals("Seite", GERMAN.way("PAGE"));
    assertEquals("State", ENGLISH.field("state"));
    assertEquals("Zustand 2026-03-01", GERMAN.field("state 2026-03-01"));
  }

  /** The timeline of an incident and the history say the same act alike, but where a name stands behind it. */
  @Test
  void an_act_has_one_set_of_words() {
    Set<String> goesOn =
        Set.of(
            "ASSIGNED",
            "ASSIGNMENT_TAKEN_BACK",
            "FILE",
            "FILE_KEPT_IN",
            "NOTES_KEPT_IN",
            "UNLINKED",
            "HANDED",
            "CALLED");
    for (Locale language : List.of(Locale.ENGLISH, Locale.GERMAN)) {
      assertEquals(
          goesOn,
          Texts.in(language).keySet().stream()
              .filter(key -> key.startsWith("timeline.act."))
              .map(key -> key.substring("timeline.act.".length()))
              .collect(Collectors.toSet()));
    }
  }

  @Test
  void what_has_no_word_stays_as_it_is_stored() {
    assertEquals("LONG_GONE", ENGLISH.act("LONG_GONE"));
    assertEquals("TELEX", GERMAN.way("TELEX"));
    assertEquals("vitalFunctions", ENGLISH.field("vitalFunctions"));
    assertEquals("GONE", value(ENGLISH, "INCIDENT", "state", "GONE"));
    assertEquals("OPEN", value(ENGLISH, "CUSTOMER", "state", "OPEN"));
    assertEquals("NEW", value(ENGLISH, "INCIDENT", "title", "NEW"));
  }

  @Test
  void a_state_is_told_by_the_words_of_its_kind_of_record() {
    assertEquals("Approved", value(ENGLISH, "APPROVAL", "state", "APPROVED"));
    assertEquals("Gelöst", value(GERMAN, "INCIDENT", "state", "RESOLVED"));
    assertEquals("Lasts", value(ENGLISH, "OUTAGE", "state", "OPEN"));
    assertEquals("in Prüfung", value(GERMAN, "REVIEW", "state", "IN_REVIEW"));
    assertEquals("Overdue", value(ENGLISH, "DUTY", "state 2026-03-01", "OVERDUE"));
    assertEquals("empty", value(ENGLISH, "INCIDENT", "state", ""));
  }

  @Test
  void only_the_number_of_one_record_opens_it() {
    assertEquals(RecordKind.INCIDENT, HistoryWording.kind(line("INCIDENT", "INC-2026-000001")));
    assertEquals(RecordKind.REQUIREMENT, HistoryWording.kind(line("REQUIREMENT", "R-8.6.1-02")));
    assertNull(HistoryWording.kind(line("INCIDENT", "ALL")));
    assertNull(HistoryWording.kind(line("AUTHORITY", "teams")));
    assertNull(HistoryWording.kind(line("FORGOTTEN", "INC-2026-000001")));
  }

  private static String value(EntryWords words, String kind, String field, String stored) {
    return words.value(line(kind, "X-1", field, stored), stored);
  }

  private static HistoryLine line(String kind, String number) {
    return line(kind, number, "", "");
  }

  private static HistoryLine line(String kind, String number, String field, String value) {
    return new HistoryLine(
        "0/1",
        "k",
        Instant.EPOCH,
        "admin",
        "",
        kind,
        number,
        "STATE",
        "",
        field,
        value,
        value,
        "PAGE");
  }

  private static EntryWords words(Locale language) {
    return new EntryWords(Texts.in(language), FigureText.words(language));
  }
}
