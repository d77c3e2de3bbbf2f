package org.evident.foundation.servicetime.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.evident.foundation.servicetime.rule.WrittenHours.Span;
import org.evident.kernel.RuleBroken;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenHoursTest {

  @Test
  void cal1_hours_are_spans_and_nothing_is_a_closed_day() {
    assertEquals(List.of(), WrittenHours.read(null));
    assertEquals(List.of(), WrittenHours.read("  "));
    assertEquals(List.of(new Span("08:00", "18:00")), WrittenHours.read(" 8:00 - 18:00 "));
    assertEquals(
        List.of(new Span("08:00", "12:00"), new Span("13:00", "24:00")),
        WrittenHours.read("08:00-12:00, 13:00\u201324:00"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"open", "08:00", "08:00-12:00 13:00-17:00", "-"})
  void cal1_what_is_no_span_is_refused_with_what_was_written(String written) {
    RuleBroken broken = assertThrows(RuleBroken.class, () -> WrittenHours.read(written));
    assertEquals("hours", broken.field());
    assertEquals(List.of(written), broken.values());
  }

  @Test
  void cal1_what_is_written_is_read_again() {
    List<Window> day = List.of(Window.of("08:00", "12:00"), Window.of("13:00", "24:00"));
    assertEquals("08:00-12:00, 13:00-24:00", WrittenHours.of(day));
    assertEquals(2, WrittenHours.read(WrittenHours.of(day)).size());
  }
}
