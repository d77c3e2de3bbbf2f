package org.evident.foundation.classification.rule;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.evident.kernel.RuleBroken;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClassificationTest {

  @Test
  void cls1_a_record_is_internal_until_somebody_says_otherwise_and_why() {
    assertEquals(Classification.INTERNAL, Classification.stored(null));
    assertEquals(Classification.PUBLIC, Classification.stored("PUBLIC"));
    assertDoesNotThrow(() -> Classification.require(Classification.PUBLIC, "It was printed"));
    assertBroken("reason", Classification.PUBLIC, "n/a");
    assertBroken("level", null, "It was printed");
  }

  @ParameterizedTest
  @CsvSource({"PUBLIC,false", "INTERNAL,false", "CONFIDENTIAL,true", "STRICTLY_CONFIDENTIAL,true"})
  void cls2_from_confidential_on_readings_are_watched(Classification level, boolean watched) {
    assertEquals(watched, level.isWatched());
  }

  private static void assertBroken(String field, Classification level, String reason) {
    RuleBroken broken = assertThrows(RuleBroken.class, () -> Classification.require(level, reason));
    assertEquals("CLS-1", broken.rule());
    assertEquals(field, broken.field());
  }
}
