package org.evident.foundation.notification.boundary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class NoticeTextsTest {

  private static final String BUNDLE = "org.evident.foundation.notification.notices";
  private static final ZoneId VIENNA = ZoneId.of("Europe/Vienna");
  private static final List<String> BREACH =
      List.of("INC-2026-000001", "It's {down}", "2026-03-12T17:00:00Z");

  @Test
  void each_reader_is_told_in_their_language_and_zone() {
    String english =
        new NoticeTexts(Locale.ENGLISH, VIENNA).body("CLOCK_BREACHED.RESPONSE", BREACH);
    assertEquals(
        "Incident INC-2026-000001 \"It's {down}\" exceeded its response time at 12 Mar 2026,"
            + " 18:00 +01:00.",
        english.substring(0, english.indexOf(" Take")).replaceAll("\\p{Zs}", " "));
    String german =
        new NoticeTexts(Locale.GERMAN, VIENNA).subject("CLOCK_BREACHED.RESPONSE", BREACH);
    assertEquals("INC-2026-000001: Reaktionszeit überschritten", german);
  }

  @Test
  void both_languages_have_the_same_words_and_each_topic_a_subject_and_a_body() {
    Set<String> english = keys(Locale.ENGLISH);
    assertEquals(english, keys(Locale.GERMAN));
    english.remove("signature");
    for (String key : english) {
      String topic = key.substring(0, key.lastIndexOf('.'));
      assertEquals(true, english.contains(topic + ".subject"), topic);
      assertEquals(true, english.contains(topic + ".body"), topic);
      for (Locale locale : List.of(Locale.ENGLISH, Locale.GERMAN)) {
        String text = new NoticeTexts(locale, VIENNA).body(topic, List.of("a", "b", "c", "d", "e"));
        assertFalse(text.contains("{"), text);
      }
    }
  }

  private static Set<String> keys(Locale locale) {
    ResourceBundle bundle =
        ResourceBundle.getBundle(
            BUNDLE,
            locale,
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    return new TreeSet<>(bundle.keySet());
  }
}
