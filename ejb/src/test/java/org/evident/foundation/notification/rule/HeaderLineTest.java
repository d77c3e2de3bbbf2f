package org.evident.foundation.notification.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** What people typed begins no header of a mail. Field lesson S18. */
class HeaderLineTest {

  @Test
  void a_line_stays_and_breaks_in_it_are_blanks() {
    assertEquals("Mail is down", HeaderLine.of("Mail is down"));
    assertEquals("Störung – é", HeaderLine.of("Störung – é"));
    assertEquals("Down Bcc: x@example.org  .", HeaderLine.of("Down\r\nBcc: x@example.org \u2028."));
    assertEquals("", HeaderLine.of(null));
  }

  @Property
  void nothing_begins_another_header(@ForAll String typed) {
    String line = HeaderLine.of(typed);
    assertFalse(line.chars().anyMatch(c -> c < ' ' || c == 0x7f || c == 0x85));
    assertEquals(line, HeaderLine.of(line));
  }
}
