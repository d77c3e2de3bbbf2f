package org.evident.resolution.mailbox.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MailHeadersTest {

  private static final String PERSON = "ada@example.org";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Auto-Submitted | auto-replied",
        "AUTO-SUBMITTED | auto-generated",
        "Precedence | bulk",
        "Precedence | List",
        "List-Id | <all.example.org>",
        "List-Unsubscribe | <mailto:off@example.org>",
        "X-Autoreply | yes",
        "Return-Path | <>",
        "Content-Type | multipart/report; report-type=delivery-status"
      })
  void mbx2_what_a_machine_or_a_list_sent_is_automatic(String name, String value) {
    assertTrue(of(name, value).isAutomatic(PERSON));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "MAILER-DAEMON@example.org",
        "postmaster@example.org",
        "no-reply@example.org",
        "noreply+17@example.org",
        "bounces.4711@lists.example.org"
      })
  void mbx2_whoever_takes_no_answers_is_a_machine(String sender) {
    assertTrue(new MailHeaders(Map.of()).isAutomatic(sender));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Auto-Submitted | no",
        "Precedence | first-class",
        "Return-Path | <ada@example.org>",
        "Content-Type | multipart/mixed; boundary=x",
        "Listen | yes"
      })
  void mbx2_what_a_person_sent_is_not(String name, String value) {
    assertFalse(of(name, value).isAutomatic(PERSON));
    assertFalse(of(name, value).isAutomatic("bouncer@example.org"));
  }

  @Test
  void mbx3_only_the_word_of_the_trusted_server_counts() {
    MailHeaders proved =
        of("Authentication-Results", "mx.example.org; spf=pass; DMARC = pass (p=none)");
    assertTrue(proved.isProved("MX.example.org"));
    assertFalse(proved.isProved("mx.example.net"));
    assertFalse(
        of("Authentication-Results", "mx.example.org; dmarc=fail").isProved("mx.example.org"));
    assertFalse(
        of("Authentication-Results", "mx.example.org.evil.net; dmarc=pass")
            .isProved("mx.example.org"));
    assertFalse(new MailHeaders(Map.of()).isProved("mx.example.org"));
    assertTrue(new MailHeaders(Map.of()).isProved(""));
  }

  @Test
  void mbx3_what_stands_below_the_line_of_the_trusted_server_may_be_forged() {
    MailHeaders two =
        new MailHeaders(
            Map.of(
                "Authentication-Results",
                List.of("mx.example.org; dmarc=fail", "mx.example.org; dmarc=pass")));
    assertFalse(two.isProved("mx.example.org"));
    assertEquals(2, two.lines().get("authentication-results").size());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "from mx by mail; Mon, 30 Nov 2026 10:00:00 +0100 (CET)",
        "from (a; b) by mail\r\n\tid 17; 30 Nov 2026 09:00:00 GMT",
        "x;  Mon,  30 Nov 2026  09:00:00 +0000"
      })
  void mbx6_a_report_came_when_the_mail_server_took_it(String line) {
    Instant at = Instant.parse("2026-11-30T09:00:00Z");
    assertEquals(Optional.of(at), of("Received", line).received());
    assertEquals(Optional.empty(), of("Received", "yesterday").received());
    assertEquals(Optional.empty(), new MailHeaders(Map.of()).received());
  }

  private static MailHeaders of(String name, String value) {
    return new MailHeaders(Map.of(name, List.of(value)));
  }
}
