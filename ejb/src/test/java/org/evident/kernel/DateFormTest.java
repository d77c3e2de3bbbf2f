package org.evident.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class DateFormTest {

  private static final ZonedDateTime AT = ZonedDateTime.parse("2026-03-09T08:05:07+01:00");

  @Test
  void each_language_writes_dates_in_its_own_order() {
    assertEquals(
        List.of(
            "9 Mar 2026", "9 Mar 2026, 08:05", "9 Mar 2026, 08:05 +01:00", "9 Mar, 08:05 +01:00"),
        written(Locale.ENGLISH));
    assertEquals(
        List.of(
            "09.03.2026", "09.03.2026, 08:05", "09.03.2026, 08:05 +01:00", "9.3., 08:05 +01:00"),
        written(Locale.GERMAN));
  }

  @Test
  void a_language_not_spoken_here_gets_english_order() {
    assertEquals(
        "09 08:05", DateForm.MINUTE.in(Locale.ROOT).format(AT).replaceAll("^9 \\S+ 2026,", "09"));
  }

  private static List<String> written(Locale language) {
    return Arrays.stream(DateForm.values()).map(form -> form.in(language).format(AT)).toList();
  }
}
