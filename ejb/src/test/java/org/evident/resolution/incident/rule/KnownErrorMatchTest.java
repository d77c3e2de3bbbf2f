package org.evident.resolution.incident.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class KnownErrorMatchTest {

  @Test
  void inc5_a_known_error_fits_by_the_words_and_the_item_it_shares_with_an_incident() {
    String symptoms = "Printer-7 prints blank pages, the queue hangs";
    assertEquals(2, KnownErrorMatch.shared(symptoms, "Blank pages", "since noon", null));
    assertEquals(1, KnownErrorMatch.shared(symptoms, "nothing comes out", null, "PRINTER-7"));
    assertEquals(0, KnownErrorMatch.shared(symptoms, "the VPN is out", "", null));
    assertEquals(1, KnownErrorMatch.shared("Drucker zählt Köpfe doppelt", "Köpfe fehlen"));
  }
}
