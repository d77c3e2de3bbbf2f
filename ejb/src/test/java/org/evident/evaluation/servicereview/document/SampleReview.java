package org.evident.evaluation.servicereview.document;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The review of one service for one month, in English and German, as the tests print it. */
final class SampleReview {

  static final Labels ENGLISH =
      new Labels(
          "Customer",
          "Service",
          "Period",
          "Agreement",
          "Revision",
          "State",
          "Figures frozen",
          "Fingerprint of the figures (SHA-256)",
          "Seal of the history at the freeze",
          "Contents",
          "Approval",
          "Role",
          "Name",
          "Instant",
          "Means",
          "not signed yet",
          "The figures of this paper are attached to it as figures.json; their fingerprint can be checked in the system.",
          "Goal",
          "Month",
          "Value");
  static final Labels GERMAN =
      new Labels(
          "Kunde",
          "Service",
          "Zeitraum",
          "Vereinbarung",
          "Revision",
          "Status",
          "Werte eingefroren",
          "Fingerabdruck der Werte (SHA-256)",
          "Siegel des Verlaufs beim Einfrieren",
          "Inhalt",
          "Freigabe",
          "Rolle",
          "Name",
          "Zeitpunkt",
          "Mittel",
          "noch nicht unterzeichnet",
          "Die Werte dieses Papiers sind ihm als figures.json beigefügt; ihr Fingerabdruck kann im System geprüft werden.",
          "Ziel",
          "Monat",
          "Wert");

  private SampleReview() {}

  static ReviewDocument in(Locale language) {
    boolean de = language.equals(Locale.GERMAN);
    List<ReviewDocument.Section> sections = new ArrayList<>(new SampleSummary(de).sections());
    sections.addAll(new SampleLevels(de).sections());
    sections.addAll(new SampleBreaches(de).sections());
    sections.addAll(new SampleOperations(de).sections());
    return new ReviewDocument(
        language,
        cover(de),
        sections,
        approvals(de),
        sheets(de),
        de ? "Vertraulich, nur für Harbour Foods" : "Confidential, for Harbour Foods only",
        de ? GERMAN : ENGLISH);
  }

  /** The English sample with one section only. */
  static ReviewDocument only(ReviewDocument.Section section) {
    ReviewDocument sample = in(Locale.ENGLISH);
    return new ReviewDocument(
        sample.language(),
        sample.cover(),
        List.of(section),
        sample.approvals(),
        List.of(),
        sample.footer(),
        sample.labels());
  }

  private static ReviewDocument.Cover cover(boolean de) {
    return new ReviewDocument.Cover(
        de ? "Monatlicher Servicebericht" : "Monthly service review",
        de ? "Order desk für Harbour Foods, März 2026" : "Order desk for Harbour Foods, March 2026",
        "Harbour Foods",
        "SVC-ORD Order desk",
        de
            ? "1. März 2026 00:00 bis 1. April 2026 00:00 (Europe/Vienna)"
            : "1 March 2026 00:00 to 1 April 2026 00:00 (Europe/Vienna)",
        de
            ? "SLA-HF-ORD Version 3, gültig ab 1. Januar 2026"
            : "SLA-HF-ORD version 3, valid from 1 January 2026",
        "1",
        Cell.state(de ? "Freigegeben" : "Approved", Kind.OK),
        de ? "9. April 2026 10:15 (Europe/Vienna)" : "9 April 2026 10:15 (Europe/Vienna)",
        Instant.parse("2026-04-09T08:15:00Z"),
        "3f1c7d0a4be25e86c9d7f0a1b2c3d4e5f60718293a4b5c6d7e8f90a1b2c3d4e5",
        "a90b1c2d3e4f5061728394a5b6c7d8e9f0a1b2c3d4e5f60718293a4b5c6d7e8f");
  }

  private static List<ReviewDocument.Approval> approvals(boolean de) {
    String means = de ? "im System, angemeldet" : "in the system, signed in";
    return List.of(
        new ReviewDocument.Approval(
            de ? "Berichtsverfasser" : "Report author", "Jana Novak", "2026-04-07 16:40", means),
        new ReviewDocument.Approval(
            de ? "Service-Level-Manager (Prüfung)" : "Service level manager (review)",
            "Thomas Reiter",
            "2026-04-08 11:05",
            means),
        new ReviewDocument.Approval(
            de ? "Serviceverantwortliche (Freigabe)" : "Service owner (approval)",
            "Eva Lindqvist",
            "2026-04-09 10:15",
            means),
        new ReviewDocument.Approval(
            de ? "Kundenvertreter" : "Customer representative", null, null, null));
  }

  private static List<Sheet> sheets(boolean de) {
    List<Sheet.Field> figures =
        List.of(
            text(de ? "Kennzahl" : "Figure", 30),
            new Sheet.Field(de ? "Zähler" : "Numerator", Sheet.Format.COUNT, 12),
            new Sheet.Field(de ? "Nenner" : "Denominator", Sheet.Format.COUNT, 12),
            new Sheet.Field(de ? "Wert" : "Value", Sheet.Format.PERCENT, 12),
            text(de ? "Urteil" : "Verdict", 12));
    List<Sheet.Field> records =
        List.of(
            text(de ? "Nummer" : "Record", 18),
            new Sheet.Field(de ? "Gemeldet" : "Reported", Sheet.Format.INSTANT, 18),
            new Sheet.Field(de ? "Verbraucht (min)" : "Consumed (min)", Sheet.Format.DECIMAL, 16),
            text(de ? "Titel" : "Title", 40));
    return List.of(
        new Sheet(
            de ? "Kennzahlen" : "Figures",
            figures,
            List.of(
                row("RESP", d("11"), d("12"), d("91.666667"), "MISSED"),
                row("AVAIL", d("44145"), d("44460"), d("99.291498"), "MISSED"),
                row("FULF", d("38"), d("40"), d("95"), "MET")),
            de ? "3 Zeilen" : "3 rows"),
        new Sheet(
            de ? "Verletzungen" : "Breaches",
            records,
            List.of(
                row(
                    "INC-2026-000103",
                    LocalDateTime.of(2026, 3, 6, 14, 0),
                    d("150"),
                    "=HYPERLINK(\"http://x\")")),
            de ? "1 Zeile" : "1 row"),
        new Sheet(
            de ? "Datensätze" : "Records",
            records,
            List.of(
                row("INC-2026-000101", LocalDateTime.of(2026, 3, 2, 9, 12), d("378"), "+1"),
                row("INC-2026-000113", null, null, "@SUM(A1)")),
            de ? "2 Zeilen" : "2 rows"));
  }

  private static Sheet.Field text(String heading, int width) {
    return new Sheet.Field(heading, Sheet.Format.TEXT, width);
  }

  private static List<Object> row(Object... cells) {
    return new ArrayList<>(Arrays.asList(cells));
  }

  private static BigDecimal d(String number) {
    return new BigDecimal(number);
  }
}
