package org.evident.web.common;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import org.evident.kernel.RuleBroken;
import org.junit.jupiter.api.Test;

class SentencesTest {

  private static final Instant SUMMER = Instant.parse("2026-07-01T10:00:00.123Z");

  @Test
  void gen1_an_instant_is_told_in_the_readers_zone_with_its_offset() {
    RuleBroken broken = RuleBroken.at("declaredAt", "GEN-5", SUMMER);
    for (Locale language : new Locale[] {Locale.ENGLISH, Locale.GERMAN}) {
      String told = Sentences.of(broken, language, () -> ZoneId.of("Europe/Vienna"));
      assertTrue(told.contains("2026-07-01T12:00:00+02:00"), told);
      assertFalse(told.contains("10:00"), told);
    }
  }

  @Test
  void nobody_asks_for_the_zone_of_a_sentence_without_instants() {
    String told =
        Sentences.of(new RuleBroken("ACC-1"), Locale.ENGLISH, () -> fail("was asked for"));
    assertTrue(told.startsWith("Your roles do not allow this."), told);
  }
}
