package org.evident.evaluation.servicereview.document;

import java.util.List;

/** Sections S8 to S16 of the sample. */
final class SampleOperations extends SampleWords {

  SampleOperations(boolean de) {
    super(de);
  }

  List<ReviewDocument.Section> sections() {
    String nothing =
        t("Nothing to report in the period.", "In diesem Zeitraum ist nichts zu berichten.");
    return List.of(
        section(
            "S8",
            t("Requests", "Serviceanforderungen"),
            null,
            new Block.Paragraph(
                t(
                    "42 opened, 40 fulfilled, 38 of them in time (95.00 %).",
                    "42 gestellt, 40 erfüllt, davon 38 rechtzeitig (95,00 %)."))),
        section("S9", t("Problems and known errors", "Probleme und bekannte Fehler"), nothing),
        section("S10", t("Changes and releases", "Änderungen und Releases"), null, changes()),
        section(
            "S11",
            t("Workload, demand, capacity", "Arbeitslast, Nachfrage, Kapazität"),
            null,
            forecast()),
        section(
            "S12",
            t("Satisfaction and complaints", "Zufriedenheit und Beschwerden"),
            null,
            satisfaction()),
        section(
            "S13",
            t("Continuity and security", "Kontinuität und Informationssicherheit"),
            nothing,
            new Block.Paragraph(
                t("Next test due 14 May 2026.", "Nächster Test fällig am 14. Mai 2026."))),
        section(
            "S14",
            t("Suppliers", "Lieferanten"),
            t("Not recorded in this system.", "In diesem System nicht erfasst.")),
        section("S15", t("Cost", "Kosten"), null, cost(), explanation()),
        section(
            "S16", t("Improvement and actions", "Verbesserung und Maßnahmen"), null, actions()));
  }

  private Block.Table changes() {
    return new Block.Table(
        null,
        List.of(
            Block.Column.text(t("Type", "Art"), 3),
            Block.Column.figure(t("Implemented", "Umgesetzt"), 2),
            Block.Column.figure(t("Successful", "Erfolgreich"), 2),
            Block.Column.figure(t("Backed out", "Zurückgenommen"), 2)),
        List.of(
            Block.Row.of(t("Standard", "Standardänderung"), "3", "3", "0"),
            Block.Row.of("Normal", "2", "1", "1"),
            Block.Row.of(t("Emergency", "Notfalländerung"), "1", "1", "0")),
        t(
            "Success 83.33 %, emergency share 16.67 %.",
            "Erfolgsquote 83,33 %, Anteil der Notfalländerungen 16,67 %."));
  }

  private Block.Table forecast() {
    return new Block.Table(
        t("Forecast of incidents opened", "Vorhersage gemeldeter Störungen"),
        List.of(
            Block.Column.text(t("Month", "Monat"), 2),
            Block.Column.figure(t("Expected", "Erwartet"), 1),
            Block.Column.figure(t("From", "Von"), 1),
            Block.Column.figure(t("To", "Bis"), 1)),
        List.of(
            Block.Row.of(t("April 2026", "April 2026"), n("14.33"), n("9.84"), n("18.83")),
            Block.Row.of(t("May 2026", "Mai 2026"), n("14.67"), n("10.04"), n("19.30")),
            Block.Row.of(t("June 2026", "Juni 2026"), n("15.00"), n("10.22"), n("19.78"))),
        t("95 percent prediction interval.", "95-Prozent-Vorhersageintervall."));
  }

  private Block.Tiles satisfaction() {
    return new Block.Tiles(
        List.of(
            new Block.Tile(
                "CSAT",
                n("75.00 %"),
                null,
                Cell.state(t("not representative", "nicht repräsentativ"), Kind.IDLE),
                t(
                    "8 of 20 answered; 12 answers are needed",
                    "8 von 20 antworteten; 12 Antworten sind nötig")),
            new Block.Tile(
                t("Mean", "Mittelwert"), n("4.00"), null, null, t("of 5 points", "von 5 Punkten")),
            new Block.Tile(t("Response rate", "Rücklaufquote"), n("40.00 %"), null, null, null),
            new Block.Tile(
                t("Margin of error", "Fehlerspanne"),
                n("23.85"),
                null,
                null,
                t("points", "Punkte"))));
  }

  private Block.Table cost() {
    return new Block.Table(
        null,
        List.of(
            Block.Column.text(t("Period", "Zeitraum"), 3),
            Block.Column.figure("Budget", 2),
            Block.Column.figure(t("Actual", "Ist"), 2),
            Block.Column.figure(t("Variance", "Abweichung"), 2),
            Block.Column.text(t("Verdict", "Urteil"), 3)),
        List.of(
            Block.Row.of(
                Cell.of(t("March 2026", "März 2026")),
                Cell.of(n("42,000.00")),
                Cell.of(n("44,310.50")),
                Cell.of(n("+2,310.50")),
                Cell.state(t("beyond tolerance", "außerhalb der Toleranz"), Kind.BAD)),
            Block.Row.of(
                Cell.of(t("Year to date", "Jahr bisher")),
                Cell.of(n("122,000.00")),
                Cell.of(n("124,435.75")),
                Cell.of(n("+2,435.75")),
                Cell.state(t("within", "innerhalb"), Kind.OK))),
        t(
            "Amounts in EUR; 0.8500 per order at 52 130 orders; service credit 600.00 (5 % of 12 000.00).",
            "Beträge in EUR; 0,8500 je Bestellung bei 52 130 Bestellungen; Gutschrift 600,00 (5 % von 12 000,00)."));
  }

  private Block.Comment explanation() {
    return new Block.Comment(
        t("Explanation of the variance", "Erläuterung der Abweichung"),
        t("Budget owner", "Budgetverantwortlicher"),
        t(
            "Weekend work after the outage of 29 March.",
            "Wochenendarbeit nach dem Ausfall vom 29. März."));
  }

  private Block.Table actions() {
    return new Block.Table(
        t("Actions of the last review", "Maßnahmen der letzten Besprechung"),
        List.of(
            Block.Column.text(t("Action", "Maßnahme"), 6),
            Block.Column.text(t("Owner", "Verantwortlich"), 2),
            Block.Column.text(t("Due", "Fällig"), 2),
            Block.Column.text(t("State", "Status"), 2)),
        List.of(
            Block.Row.of(
                Cell.of(
                    t(
                        "Agree on stock of spare parts",
                        "Ersatzteillagerhaltungsvereinbarung mit dem Lieferanten abschließen")),
                Cell.of("M. Huber"),
                Cell.of("2026-04-30"),
                Cell.state(t("in progress", "in Arbeit"), Kind.IDLE)),
            Block.Row.of(
                Cell.of(t("Staff the second shift", "Zweite Schicht besetzen")),
                Cell.of("T. Reiter"),
                Cell.of("2026-03-31"),
                Cell.state(t("done", "erledigt"), Kind.OK))),
        null);
  }

  private static ReviewDocument.Section section(
      String id, String heading, String notice, Block... blocks) {
    return new ReviewDocument.Section(id, heading, notice, List.of(blocks));
  }
}
