package org.evident.foundation.job.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import org.junit.jupiter.api.Test;

class FailureCauseTest {

  @Test
  void job3_the_innermost_cause_is_told_in_one_line() {
    Exception failure =
        new IllegalStateException(
            "around", new RuntimeException(new IOException("no\n  space left")));
    assertEquals("IOException: no space left", FailureCause.of(failure));
  }

  @Test
  void job3_a_fault_without_words_is_told_by_its_kind() {
    assertEquals("IllegalStateException", FailureCause.of(new IllegalStateException(" ")));
    assertEquals("NullPointerException", FailureCause.of(new NullPointerException()));
  }

  @Test
  void job3_what_is_too_long_is_cut_where_the_book_ends() {
    String told = FailureCause.of(new IllegalArgumentException("x".repeat(5_000)));
    assertEquals(FailureCause.MOST, told.length());
    assertTrue(told.endsWith("\u2026"), told);
  }

  @Test
  void job3_causes_in_a_circle_end() {
    Exception one = new Exception("one");
    Exception two = new Exception("two", one);
    one.initCause(two);
    assertTrue(FailureCause.of(one).startsWith("Exception: "));
  }
}
