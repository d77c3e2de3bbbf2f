package org.evident.foundation.attachment.rule;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import org.evident.foundation.classification.rule.Classification;
import org.evident.kernel.RuleBroken;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FileLimitsTest {

  private static final FileLimits LIMITS =
      new FileLimits(2 * 1024 * 1024, 3, EnumSet.allOf(FileType.class));

  @ParameterizedTest
  @CsvSource({
    "report.pdf, report.pdf",
    "C:\\temp\\report.pdf, report.pdf",
    "../../etc/report.pdf, report.pdf",
    "' Übersicht 1.txt ', Übersicht 1.txt"
  })
  void att1_of_a_path_only_the_name_is_kept(String sent, String name) {
    assertEquals(name, FileName.of(sent));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a\0.txt",
        "a\r\nSet-Cookie: x.txt",
        "a\n.txt",
        "annex\u202Efdp.exe",
        "a\u2028.txt",
        "a\uD800.txt"
      })
  void att1_signs_nobody_sees_are_refused(String name) {
    assertBroken("ATT-1.UNSEEN", () -> FileName.of(name));
  }

  @Test
  void att1_no_name_and_too_long_a_name_are_refused() {
    assertBroken("ATT-1", () -> FileName.of(null));
    assertBroken("ATT-1", () -> FileName.of("folder/"));
    assertBroken("ATT-1", () -> FileName.of(".."));
    assertEquals(150, FileName.of("n".repeat(146) + ".txt").length());
    assertBroken("ATT-1.LONG", () -> FileName.of("n".repeat(147) + ".txt"));
  }

  @Test
  void att2_a_file_is_what_its_content_is() {
    assertAll(
        () -> assertType(FileType.PDF, "a.pdf", "%PDF-1.7"),
        () -> assertType(FileType.PNG, "a.png", "\u0089PNG\r\n\u001a\n"),
        () -> assertType(FileType.JPEG, "a.JPEG", "\u00ff\u00d8\u00ff\u00e0"),
        () -> assertType(FileType.GIF, "a.gif", "GIF89a/*<script>alert(1)</script>*/"),
        () -> assertType(FileType.WEBP, "a.webp", "RIFF....WEBPVP8"),
        () -> assertType(FileType.ZIP, "a.docx", "PK\u0003\u0004"),
        () -> assertType(FileType.GZIP, "a.gz", "\u001f\u008b\b"),
        () ->
            assertType(
                FileType.OFFICE, "a.msg", "\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1"),
        () -> assertType(FileType.TEXT, "server.log", "10:00 <error> it broke"));
  }

  private static void assertType(FileType type, String name, String head) {
    assertEquals(type, LIMITS.require(name, head.getBytes(ISO_8859_1)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>",
        " \r\n\t<!DOCTYPE html><script>alert(1)</script>",
        "\uFEFF<html>",
        "<?xml version='1.0'?>",
        "MZ\0\u0001",
        "\u007fELF\u0001",
        "text with a \0 in it",
        "   \n "
      })
  void att2_pages_programs_and_the_unknown_are_refused_whatever_their_name(String content) {
    for (String name : new String[] {"a.txt", "a.png", "a.svg", "a.html"}) {
      assertBroken("ATT-2", () -> LIMITS.require(name, content.getBytes(UTF_8)));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"report.pdf.exe", "report", "report.html", "report.txt", "report.pdf."})
  void att2_the_last_ending_of_a_name_is_the_one_that_counts(String name) {
    assertBroken("ATT-2.ENDING", () -> LIMITS.require(name, "%PDF-1.7".getBytes(UTF_8)));
  }

  @Test
  void att2_only_allowed_types_are_taken_in() {
    FileLimits few = new FileLimits(1, 1, EnumSet.of(FileType.PDF));
    assertBroken("ATT-2", () -> few.require("a.txt", "words".getBytes(UTF_8)));
  }

  @Test
  void att3_the_limit_itself_is_allowed_and_one_more_is_not() {
    assertBroken("ATT-3.EMPTY", () -> LIMITS.require("a.txt", new byte[0]));
    LIMITS.requireSize("a.txt", 2 * 1024 * 1024);
    assertBroken("ATT-3.SIZE", () -> LIMITS.requireSize("a.txt", 2 * 1024 * 1024 + 1));
    LIMITS.requireRoom(2);
    assertBroken("ATT-3.COUNT", () -> LIMITS.requireRoom(3));
    assertEquals(9L * 1024 * 1024, FileLimits.set().bytes());
    assertEquals(EnumSet.allOf(FileType.class), FileLimits.set().types());
  }

  @Test
  void att4_a_customer_sees_what_is_meant_for_them_and_nothing_confidential() {
    FileSight internal = FileSight.given(false, false, null);
    FileSight shown = FileSight.given(false, true, Classification.PUBLIC);
    FileSight theirs = FileSight.given(true, false, Classification.CONFIDENTIAL);
    assertAll(
        () -> assertTrue(internal.shownTo(false)),
        () -> assertFalse(internal.shownTo(true)),
        () -> assertTrue(shown.shownTo(true)),
        () -> assertTrue(theirs.shownTo(true)),
        () -> assertEquals(Classification.INTERNAL, theirs.level()),
        () -> assertFalse(new FileSight(true, Classification.CONFIDENTIAL).shownTo(true)));
    assertBroken("ATT-4", () -> FileSight.given(false, true, Classification.CONFIDENTIAL));
    assertBroken("ATT-4", () -> FileSight.given(false, true, Classification.STRICTLY_CONFIDENTIAL));
  }

  private static void assertBroken(String rule, Executable step) {
    assertEquals(rule, assertThrows(RuleBroken.class, step).rule());
  }
}
