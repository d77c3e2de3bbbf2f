package org.evident.foundation.register.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.evident.kernel.RuleBroken;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ValueReaderTest {

  private static final Instant NOW = Instant.parse("2026-04-01T00:00:00Z");
  private static final Field AT = Field.instant("start", "began_at").happened();

  private final ValueReader vienna = new ValueReader(ZoneId.of("Europe/Vienna"), NOW);
  private final ValueReader anywhere = new ValueReader(null, NOW);

  @ParameterizedTest
  @CsvSource({
    "2026-03-03 16:20, 2026-03-03T15:20:00Z",
    "2026-03-30T16:20:30, 2026-03-30T14:20:30Z",
    "2026-03-03T16:20Z, 2026-03-03T16:20:00Z",
    "2026-03-29 02:30+01:00, 2026-03-29T01:30:00Z"
  })
  void local_times_are_those_of_the_zone_and_offsets_win(String written, Instant read) {
    assertEquals(read, vienna.read(AT, written));
  }

  @ParameterizedTest
  @ValueSource(strings = {"2026-03-29 02:30", "2025-10-26 02:30"})
  void a_time_that_was_never_or_twice_is_refused(String written) {
    assertBroken("RCD-3", () -> vienna.read(AT, written));
  }

  @Test
  void without_a_zone_a_local_time_is_refused() {
    assertBroken("RCD-2", () -> anywhere.read(AT, "2026-03-03 16:20"));
  }

  @Test
  void gen5_what_happened_does_not_lie_in_the_future() {
    assertEquals(NOW, anywhere.read(AT, "2026-04-01T00:00:00Z"));
    assertBroken("GEN-5", () -> anywhere.read(AT, "2026-04-01T00:00:01Z"));
    assertEquals(
        Instant.parse("2026-04-01T00:00:01Z"),
        anywhere.read(Field.instant("plannedStart", "planned_start"), "2026-04-01T00:00:01Z"));
  }

  @Test
  void gen5_an_end_follows_its_start() {
    Check check = Check.after("end", "start");
    check.pass(new Values(java.util.Map.of("start", NOW)));
    check.pass(new Values(java.util.Map.of("start", NOW, "end", NOW.plusSeconds(1))));
    Values same = new Values(java.util.Map.of("start", NOW, "end", NOW));
    assertBroken("RCD-9", () -> check.pass(same));
    Check.notBefore("end", "start").pass(same);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "  ", "x", "tbd", "N/A", "a b"})
  void gen4_and_gen3_a_reason_says_something(String written) {
    assertBroken("GEN-4", () -> ValueReader.reason(written));
  }

  @Test
  void gen4_a_needed_free_text_says_something_and_a_code_may_be_short() {
    Field free = Field.text("description", "description", 1000).must();
    assertEquals("Too slow", anywhere.read(free, " Too slow "));
    assertBroken("GEN-4", () -> anywhere.read(free, "tbd"));
    assertBroken("RCD-1", () -> anywhere.read(free, " "));
    assertEquals("A1", anywhere.read(Field.text("respondent", "r", 100).must(), "A1"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"6", "0", "4.5", "five", "1e1", "5,0", "99999999999999999999"})
  void a_number_out_of_its_range_or_places_is_refused(String written) {
    Field score = Field.number("score", "score", "1", "5", 0);
    assertBroken("RCD-5", () -> anywhere.read(score, written));
  }

  @Test
  void numbers_bear_the_places_of_their_field() {
    Field sum = Field.number("budget", "budget", "-1000000", "1000000", 2);
    assertEquals(new BigDecimal("40000.00"), anywhere.read(sum, "40000"));
    assertEquals(new BigDecimal("-0.50"), anywhere.read(sum, "-0.500"));
    assertBroken("RCD-5", () -> anywhere.read(sum, "0.505"));
    assertEquals(5L, anywhere.read(Field.number("score", "score", "1", "5", 0), "5"));
  }

  @Test
  void words_months_dates_and_flags() {
    Field kind = Field.choice("kind", "kind", "FULL", "PARTLY_SUCCESSFUL");
    assertEquals("PARTLY_SUCCESSFUL", anywhere.read(kind, "partly successful"));
    assertBroken("RCD-6", () -> anywhere.read(kind, "half"));
    assertEquals("2026-03", anywhere.read(Field.period(), "2026-03"));
    assertBroken("REV-12", () -> anywhere.read(Field.period(), "2026-13"));
    Field day = Field.date("plannedFor", "planned_for");
    assertEquals(LocalDate.of(2026, 2, 28), anywhere.read(day, "2026-02-28"));
    assertBroken("RCD-13", () -> anywhere.read(day, "2026-02-29"));
    Field flag = Field.flag("cancelled", "cancelled");
    assertEquals(true, anywhere.read(flag, "Yes"));
    assertEquals(false, anywhere.read(flag, ""));
    assertBroken("RCD-6", () -> anywhere.read(flag, "maybe"));
  }

  @Test
  void what_cannot_be_shown_or_stored_is_refused() {
    Field text = Field.text("cause", "cause", 5);
    assertBroken("RCD-8", () -> anywhere.read(text, "a\0b"));
    assertBroken("RCD-8", () -> anywhere.read(text, "a\uFFFDb"));
    assertBroken("RCD-7", () -> anywhere.read(text, "123456"));
    assertEquals("a\nb", anywhere.read(text, "a\nb"));
    assertNull(anywhere.read(text, null));
    assertNull(ValueReader.elsewhere(" "));
    assertBroken("RCD-7", () -> ValueReader.elsewhere("x".repeat(101)));
  }

  private static void assertBroken(String rule, org.junit.jupiter.api.function.Executable act) {
    assertEquals(rule, assertThrows(RuleBroken.class, act).rule());
  }
}
