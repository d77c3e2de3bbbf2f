package org.evident.resolution.mailbox.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MailTextTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "It works.\r\n\r\nOn Mon, 30 Nov 2026 at 10:00, Desk <desk@example.org> wrote:\r\n> Does it?",
        "It works.\n\nAm 30.11.2026 um 10:00 schrieb Desk:\n> Geht es?",
        "It works.\n\n-----Original Message-----\nFrom: Desk\nDoes it?",
        "It works.\n\nVon: Desk\nGesendet: heute\n\nGeht es?",
        "It works.\n________________________________\nFrom: Desk",
        "It works.\n\n> Does it?\n>\n> Really?\n"
      })
  void mbx5_what_it_answers_to_is_left_out(String text) {
    assertEquals("It works.", MailText.fresh(text));
  }

  @Test
  void mbx5_words_between_the_quoted_lines_are_kept() {
    String text = "> Does it start?\nNo.\n> Does it beep?\nYes.";
    assertEquals(text, MailText.fresh(text));
    String below = "On Monday, Desk wrote:\n> Does it?\n\nYes, it does.";
    assertEquals(below, MailText.fresh(below));
    assertEquals("From: here on it fails", MailText.fresh("From: here on it fails"));
  }

  @Test
  void mbx5_a_long_text_says_where_the_rest_is() {
    String cut = MailText.cut("x".repeat(9_000), "EML-2026-000001");
    assertTrue(cut.length() < 8_000);
    assertTrue(cut.endsWith("x … (EML-2026-000001)"), cut);
    assertEquals("short", MailText.cut("short", "EML-2026-000001"));
  }

  @Test
  void mbx5_a_subject_names_a_record_wherever_it_stands() {
    assertEquals(Optional.of("INC-2026-000017"), MailSubject.number("Re: INC-2026-000017: solved"));
    assertEquals(Optional.of("INC-2026-1000017"), MailSubject.number("AW: [INC-2026-1000017]"));
    assertEquals(Optional.empty(), MailSubject.number("XINC-2026-000017 or INC-26-17"));
  }

  @Test
  void mbx6_a_title_is_the_subject_or_how_the_text_begins() {
    assertEquals("Printer is dead", MailSubject.title("Re: AW: Re[2]: Printer is dead", "x"));
    assertEquals("PC does not start", MailSubject.title("PC", "does not start\nat all"));
    assertEquals("Nothing goes", MailSubject.title("", "\n Nothing goes \nat all"));
    assertEquals(200, MailSubject.title("a".repeat(300), "x").length());
    assertEquals("ok … …", MailSubject.title("", "ok"));
  }
}
