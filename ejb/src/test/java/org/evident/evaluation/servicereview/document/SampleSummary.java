package org.evident.evaluation.servicereview.document;

import java.util.List;

/** Sections S1 and S2 of the sample. */
final class SampleSummary extends SampleWords {

  SampleSummary(boolean de) {
    super(de);
  }

  List<ReviewDocument.Section> sections() {
    return List.of(
        summary(),
        new ReviewDocument.Section(
            "S2",
            t("Service and agreement", "Service und Vereinbarung"),
            null,
            List.of(agreement())));
  }

  private ReviewDocument.Section summary() {
    Block.Table verdicts =
        new Block.Table(
            t("Targets and verdicts", "Ziele und Urteile"),
            List.of(
                Block.Column.text(t("Target", "Ziel"), 30),
                Block.Column.figure(t("Goal", "Zielwert"), 15),
                Block.Column.figure(t("Actual", "Istwert"), 15),
                Block.Column.text(t("Verdict", "Urteil"), 22),
                Block.Column.text(t("Trend", "Trend"), 20)),
            List.of(
                verdict(
                    t("Response", "Reaktion"),
                    n("95 %"),
                    n("91.67 %"),
                    missed(),
                    t("stable", "stabil")),
                verdict(
                    t("Resolution", "Lösung"),
                    n("90 %"),
                    n("83.33 %"),
                    missed(),
                    t("stable", "stabil")),
                verdict(
                    t("Fulfilment", "Erfüllung von Serviceanforderungen"),
                    n("95 %"),
                    n("95.00 %"),
                    Cell.state(t("met, within margin", "erreicht, im Warnbereich"), Kind.WARN),
                    t("too early", "zu früh")),
                verdict(
                    t("Availability", "Verfügbarkeit"),
                    n("99.50 %"),
                    n("99.29 %"),
                    missed(),
                    t("stable", "stabil")),
                verdict(
                    t("Workload incidents", "Arbeitslast Störungen"),
                    "20",
                    "13",
                    Cell.state(t("within", "innerhalb"), Kind.OK),
                    t("rising", "steigend")),
                verdict(
                    t("Workload requests", "Arbeitslast Serviceanforderungen"),
                    "40",
                    "42",
                    Cell.state(t("tolerated", "toleriert"), Kind.WARN),
                    t("rising", "steigend"))),
            t(
                "Verdicts compare unrounded values; 12 months before: March 2025 to February 2026.",
                "Urteile vergleichen ungerundete Werte; 12 Monate zuvor: März 2025 bis Februar 2026."));
    return new ReviewDocument.Section(
        "S1",
        t("Summary", "Zusammenfassung"),
        null,
        List.of(judgement(), points(), tiles(), verdicts));
  }

  private Block.Points points() {
    return new Block.Points(
        t("The most important messages", "Die wichtigsten Botschaften"),
        List.of(
            t("3 of 4 targets were missed.", "3 von 4 Zielen wurden verfehlt."),
            t("One major incident.", "Ein Major Incident."),
            t("Cost was beyond tolerance.", "Die Kosten lagen außerhalb der Toleranz.")));
  }

  private Block.Row verdict(String target, String goal, String actual, Cell verdict, String trend) {
    return Block.Row.of(Cell.of(target), Cell.of(goal), Cell.of(actual), verdict, Cell.of(trend));
  }

  private Block.Comment judgement() {
    return new Block.Comment(
        t("Overall judgement", "Gesamturteil"),
        t("Service owner", "Serviceverantwortliche"),
        t(
            "Three of four service level targets were missed in March. The outage of 29 March and two supplier-dependent incidents weigh most; the staffing of the second shift has been changed and the supplier has been asked for a commitment on response by 20 April.",
            "Drei von vier Servicezielen wurden im März verfehlt. Der Ausfall vom 29. März und zwei lieferantenabhängige Störungen wiegen am schwersten; die Besetzung der zweiten Schicht wurde geändert, und der Lieferant wurde um eine Zusage zur Reaktionszeit bis 20. April ersucht."));
  }

  private Block.Tiles tiles() {
    return new Block.Tiles(
        List.of(
            new Block.Tile(
                t("Response", "Reaktion"),
                n("91.67 %"),
                n("95 %"),
                missed(),
                t("11 of 12 clocks", "11 von 12 Uhren")),
            new Block.Tile(
                t("Resolution", "Lösung"),
                n("83.33 %"),
                n("90 %"),
                missed(),
                t(
                    "Previous month 92.31 %, 12 months 92.03 %, difference −8.70 points",
                    "Vormonat 92,31 %, 12 Monate 92,03 %, Differenz −8,70 Punkte")),
            new Block.Tile(
                t("Availability", "Verfügbarkeit"),
                n("99.29 %"),
                n("99.50 %"),
                missed(),
                t(
                    "Previous month 99.81 %, 12 months 99.88 %, difference −0.59 points",
                    "Vormonat 99,81 %, 12 Monate 99,88 %, Differenz −0,59 Punkte")),
            new Block.Tile(
                t("Fulfilment", "Anforderungserfüllung"),
                n("95.00 %"),
                n("95 %"),
                Cell.state(t("met, within margin", "erreicht, im Warnbereich"), Kind.WARN),
                t("38 of 40 clocks", "38 von 40 Uhren"))));
  }

  private Block.Table agreement() {
    return new Block.Table(
        null,
        List.of(
            Block.Column.text(t("Priority", "Priorität"), 1),
            Block.Column.figure(t("Response", "Reaktion"), 1),
            Block.Column.figure(t("Resolution", "Lösung"), 1),
            Block.Column.text(t("Hours", "Zeiten"), 2)),
        List.of(
            Block.Row.of(
                "P1", "15 min", "240 min", t("always, no pause", "durchgehend, ohne Pause")),
            Block.Row.of(
                "P2",
                "30 min",
                "480 min",
                t("Monday to Friday 08:00 to 18:00", "Montag bis Freitag 08:00 bis 18:00")),
            Block.Row.of(
                "P3",
                "120 min",
                "1 200 min",
                t("Monday to Friday 08:00 to 18:00", "Montag bis Freitag 08:00 bis 18:00")),
            Block.Row.of(
                "P4",
                "240 min",
                "3 000 min",
                t("Monday to Friday 08:00 to 18:00", "Montag bis Freitag 08:00 bis 18:00"))),
        null);
  }
}
