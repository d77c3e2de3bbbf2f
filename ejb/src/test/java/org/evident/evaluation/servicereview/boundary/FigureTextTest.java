package org.evident.evaluation.servicereview.boundary;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Minutes are told as people read them, in the signs of their language. */
class FigureTextTest {

  @Test
  void num2_minutes_are_told_in_hours_minutes_and_seconds() {
    assertEquals("12 h 22 min", told("742", "min"));
    assertEquals("1 h 12 min 55 s", told("72.9166666667", "min"));
    assertEquals("729 h 37 min 5 s", told("43777.0833333333", "min"));
    assertEquals("741 h", told("44460", "min"));
    assertEquals("0 min", told("0", "min"));
    assertEquals("20 s", told("0.3333333333", "min"));
    assertEquals("-1 h 30 min", told("-90", "min"));
  }

  @Test
  void num2_hours_are_grouped_as_the_language_does() {
    BigDecimal year = new BigDecimal("525480");
    assertEquals("8,758 h", FigureText.told(year, "min", true, Locale.ENGLISH));
    assertEquals("8.758 h", FigureText.told(year, "min", true, Locale.GERMAN));
  }

  @Test
  void num2_all_else_keeps_its_unit() {
    assertEquals("83.33 %", told("83.3333333333", "%"));
    assertEquals(FigureText.value(null, "min", true, Locale.ENGLISH), told(null, "min"));
  }

  private static String told(String value, String unit) {
    BigDecimal amount = value == null ? null : new BigDecimal(value);
    return FigureText.told(amount, unit, true, Locale.ENGLISH);
  }
}
