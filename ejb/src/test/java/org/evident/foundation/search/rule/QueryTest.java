package org.evident.foundation.search.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.evident.kernel.RecordKind;
import org.evident.kernel.RecordRef;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is typed into the search is taken apart into words and a number. */
class QueryTest {

  @ParameterizedTest(name = "SRC-4 {0} becomes {1}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          Printer jam        | 'printer' & 'jam':*
          DRUCKER Störung    | 'drucker' & 'störung':*
          printer a          | 'printer' & 'a'
          srv-db-01.example  | 'srv' & 'db' & '01' & 'example':*
          ' or 1=1 --        | 'or' & '1'
          x' & !(y  z):*<->  | 'x' & 'y' & 'z'
          printer printer    | 'printer':*
          """)
  void src4_only_words_reach_the_database(String typed, String lexemes) {
    assertEquals(lexemes, Query.of(typed).lexemes());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "   ", "' ; -- %%% ***", "\u0000\u0001", "()&|!<->"})
  void src4_without_a_letter_or_digit_nothing_is_asked(String typed) {
    assertTrue(Query.of(typed).empty());
  }

  @Test
  void src4_endless_texts_are_cut() {
    assertEquals(8, Query.of("ab ".repeat(3) + "c1 c2 c3 c4 c5 c6 c7 c8 c9").words().size());
    assertEquals(Words.LONGEST, Query.of("z".repeat(5000)).words().get(0).length());
    assertTrue(Query.of(null).empty());
  }

  @Test
  void src3_a_number_is_known_as_one_however_it_is_written() {
    RecordRef incident = new RecordRef(RecordKind.INCIDENT, "INC-2026-000012");
    assertEquals(incident, Query.of(" inc-2026-000012 ").record());
    assertEquals(RecordKind.REVIEW, Query.of("REV-2026-123456").record().kind());
    assertNull(Query.of("XXX-2026-000012").record());
    assertNull(Query.of("INC-2026-000012 again").record());
  }

  @Test
  void src1_words_of_a_text_are_its_letters_and_digits_in_lower_case() {
    assertEquals(Set.of("größe", "l", "2026"), Words.of(Arrays.asList("Größe-L (2026)", null)));
    assertEquals(Words.of(List.of("é")), Words.of(List.of("e\u0301")));
    List<String> many = Collections.nCopies(1, numbers(Words.MOST + 5));
    assertEquals(Words.MOST, Words.of(many).size());
  }

  @Test
  void src1_a_beginning_of_a_word_is_a_range() {
    assertTrue("mueller".compareTo("mu") >= 0 && "mueller".compareTo(Query.after("mu")) < 0);
    assertTrue("mz".compareTo(Query.after("mu")) > 0);
    assertTrue("ab".compareTo(Query.after("a")) > 0);
  }

  private static String numbers(int count) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < count; i++) {
      text.append(i).append(' ');
    }
    return text.toString();
  }
}
