package org.evident.foundation.communication.rule;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.evident.kernel.RuleBroken;
import org.junit.jupiter.api.Test;

class MessageTest {

  private static String broken(
      Topic topic, String subject, Audience audience, String named, boolean customer) {
    RuleBroken broken =
        assertThrows(
            RuleBroken.class,
            () -> new Message(topic, subject, audience, named, customer).require());
    return broken.rule() + " " + broken.field();
  }

  @Test
  void com1_a_topic_without_a_code_is_said_in_words() {
    assertEquals("COM-1 subject", broken(Topic.OTHER, " ", Audience.USERS, null, false));
    assertDoesNotThrow(
        () -> new Message(Topic.OTHER, "Parking", Audience.USERS, null, false).require());
    assertDoesNotThrow(
        () -> new Message(Topic.REPORT, null, Audience.USERS, null, false).require());
  }

  @Test
  void com2_an_audience_without_a_code_is_named_or_a_customer() {
    assertEquals("COM-2 named", broken(Topic.REPORT, null, Audience.NAMED, "", false));
    assertDoesNotThrow(
        () -> new Message(Topic.REPORT, null, Audience.NAMED, "The board", false).require());
    assertDoesNotThrow(() -> new Message(Topic.REPORT, null, Audience.NAMED, null, true).require());
  }
}
