package org.evident.evaluation.servicereview.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class WordBreaksTest {

  @Test
  void figures_dates_and_numbers_stay_whole() {
    assertEquals(
        List.of("Differenz ", "−8,70 ", "am ", "2026-03-06 ", "zu ", "INC-2026-000103"),
        pieces("Differenz −8,70 am 2026-03-06 zu INC-2026-000103"));
  }

  @Test
  void compounds_break_behind_their_hyphen() {
    assertEquals(List.of("Service-", "Level-", "Manager"), pieces("Service-Level-Manager"));
  }

  @Test
  void spaces_hang_at_the_end_and_empty_text_has_no_break() {
    assertEquals(List.of("a  ", "b "), pieces("a  b "));
    assertEquals(List.of(), pieces(""));
  }

  @Test
  void no_break_space_holds() {
    assertEquals(List.of("95\u00a0%"), pieces("95\u00a0%"));
  }

  private static List<String> pieces(String text) {
    WordBreaks breaks = new WordBreaks();
    breaks.setText(text);
    List<String> pieces = new ArrayList<>();
    int from = 0;
    for (int to = breaks.next(); to != BreakIterator.DONE; to = breaks.next()) {
      pieces.add(text.substring(from, to));
      from = to;
    }
    return pieces;
  }
}
