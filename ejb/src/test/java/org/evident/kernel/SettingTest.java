package org.evident.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SettingTest {

  @AfterEach
  void unset() {
    System.clearProperty(Setting.SEAL_EVERY.property());
    System.clearProperty(Setting.ATTACHMENT_SIZE.property());
  }

  @Test
  void what_nobody_sets_is_as_usual() {
    assertEquals(Duration.ofMinutes(1), Setting.SEAL_EVERY.duration());
    assertEquals(Duration.ofSeconds(2), Setting.SIGNAL_EVERY.duration());
    assertEquals(Duration.ofMinutes(1), Setting.SIGNAL_LATE.duration());
    assertEquals(Duration.ofSeconds(3), Setting.MAIL_EVERY.duration());
    assertEquals(Duration.ofMinutes(5), Setting.MAIL_RETRY.duration());
    assertEquals(Duration.ofMinutes(1), Setting.MAIL_LEASE.duration());
    assertEquals(Duration.ofSeconds(1), Setting.WORK_EVERY.duration());
    assertEquals(Duration.ofSeconds(20), Setting.WORK_TAKEOVER.duration());
  }

  @Test
  void what_is_set_holds_to_the_millisecond() {
    System.setProperty(Setting.SEAL_EVERY.property(), " 0.5 ");
    assertEquals(Duration.ofMillis(500), Setting.SEAL_EVERY.duration());
    System.setProperty(Setting.SEAL_EVERY.property(), "86400");
    assertEquals(Duration.ofDays(1), Setting.SEAL_EVERY.duration());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "soon", "0", "-1", "0.0001", "86401", "1e12"})
  void what_is_no_time_is_refused_with_name_value_and_cure(String value) {
    System.setProperty(Setting.SEAL_EVERY.property(), value);
    String said =
        assertThrows(IllegalArgumentException.class, Setting.SEAL_EVERY::duration).getMessage();
    assertTrue(said.startsWith("The property evident.seal.seconds is '" + value + "': give"), said);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "many", "0", "-1", "1.5", "1001", "99999999999"})
  void what_is_no_figure_is_refused_with_name_value_and_cure(String value) {
    assertEquals(9, Setting.ATTACHMENT_SIZE.figure());
    System.setProperty(Setting.ATTACHMENT_SIZE.property(), value);
    String said =
        assertThrows(IllegalArgumentException.class, Setting.ATTACHMENT_SIZE::figure).getMessage();
    assertTrue(
        said.startsWith("The property evident.attachment.mebibytes is '" + value + "': give"),
        said);
  }

  @Test
  void a_figure_below_its_least_is_refused_with_the_least() {
    assertEquals(210, Setting.PASSWORD_ROUNDS.figure(10));
    assertEquals(210, Setting.PASSWORD_ROUNDS.usualFigure());
    System.setProperty(Setting.PASSWORD_ROUNDS.property(), "9");
    String said =
        assertThrows(IllegalArgumentException.class, () -> Setting.PASSWORD_ROUNDS.figure(10))
            .getMessage();
    assertTrue(said.contains("a whole number from 10 to 1000"), said);
    System.setProperty(Setting.PASSWORD_ROUNDS.property(), "10");
    assertEquals(10, Setting.PASSWORD_ROUNDS.figure(10));
  }
}
