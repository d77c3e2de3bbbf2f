package org.evident.evaluation.servicereview.document;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Sections S1 to S7 of the sample. */
final class SampleLevels {

  private static final String[] MONTHS_EN = {
    "Mar 25", "Apr 25", "May 25", "Jun 25", "Jul 25", "Aug 25", "Sep 25", "Oct 25", "Nov 25",
    "Dec 25", "Jan 26", "Feb 26", "Mar 26"
  };
  private static final String[] MONTHS_DE = {
    "Mär 25", "Apr 25", "Mai 25", "Jun 25", "Jul 25", "Aug 25", "Sep 25", "Okt 25", "Nov 25",
    "Dez 25", "Jän 26", "Feb 26", "Mär 26"
  };

  private final boolean de;

  SampleLevels(boolean de) {
    this.de = de;
  }

  List<ReviewDocument.Section> sections() {
    return List.of(
        summary(),
        new ReviewDocument.Section(
            "S2",
            t("Service and agreement", "Service und Vereinbarung"),
            null,
            List.of(agreement())),
        levels(),
        availability(),
        incidents(),
        new ReviewDocument.Section(
            "S6", t("Major incidents", "Schwerwiegende Störungen"), null, List.of(majors())),
        new ReviewDocument.Section(
            "S7", t("Breach list", "Liste der Verletzungen"), null, List.of(breaches(1))));
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
        "S1", t("Summary", "Zusammenfassung"), null, List.of(judgement(), tiles(), verdicts));
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

  private ReviewDocument.Section levels() {
    String[] reso = {
      "100",
      "90.909091",
      "90",
      "90.909091",
      "91.666667",
      "100",
      "91.666667",
      "92.307692",
      "83.333333",
      "92.307692",
      "91.666667",
      "92.307692",
      "83.333333"
    };
    Block.Chart chart =
        chart(
            Block.Shape.LINE,
            t(
                "Resolution fell to 83.33 %, below the goal of 90 %",
                "Die Lösung fiel auf 83,33 %, unter das Ziel von 90 %"),
            "%",
            reso,
            "90",
            t("goal 90 %", "Ziel 90 %"));
    Block.Comment cause =
        new Block.Comment(
            t("Cause and action: response", "Ursache und Maßnahme: Reaktion"),
            t("Process owner", "Prozessverantwortlicher"),
            t(
                "The second shift was not staffed on 6 March. The rota was changed.\nOwner T. Reiter, due 20 April 2026.",
                "Die zweite Schicht war am 6. März nicht besetzt. Der Dienstplan wurde geändert.\nVerantwortlich T. Reiter, fällig 20. April 2026."));
    return new ReviewDocument.Section(
        "S3", t("Service levels", "Servicelevel"), null, List.of(chart, cause));
  }

  private ReviewDocument.Section availability() {
    String[] avail = {
      "99.865411",
      "100",
      "99.787186",
      "99.930556",
      "100",
      "99.731183",
      "99.895833",
      "100",
      "99.583333",
      "99.966398",
      "100",
      "99.813988",
      "99.291498"
    };
    Block.Chart chart =
        chart(
            Block.Shape.LINE,
            t(
                "Availability fell to 99.29 %, below the goal of 99.50 %",
                "Die Verfügbarkeit fiel auf 99,29 %, unter das Ziel von 99,50 %"),
            "%",
            avail,
            "99.5",
            t("goal 99.50 %", "Ziel 99,50 %"));
    Block.Tiles tiles =
        new Block.Tiles(
            List.of(
                new Block.Tile("MTRS", n("105.00 min"), null, null, null),
                new Block.Tile("MTBF", n("14,715.00 min"), null, null, null),
                new Block.Tile("MTBSI", n("14,820.00 min"), null, null, null)));
    Block.Table outages =
        new Block.Table(
            t("Outages", "Ausfälle"),
            List.of(
                Block.Column.text(t("Start", "Beginn"), 3),
                Block.Column.text(t("End", "Ende"), 3),
                Block.Column.figure(t("Minutes in service time", "Minuten in der Servicezeit"), 2),
                Block.Column.text(t("Linked records", "Verknüpfte Datensätze"), 3)),
            List.of(
                detailed(
                    List.of("2026-03-03 16:20", "2026-03-03 17:10", "50", "INC-2026-000102"),
                    t(
                        "database node failed, second outage propagated from a required component",
                        "Datenbankknoten ausgefallen, zweiter Ausfall aus einer benötigten Komponente übertragen")),
                detailed(
                    List.of("2026-03-15 04:00", "2026-03-15 04:40", "40", "CHG-2026-000029"),
                    t(
                        "maintenance overran its approved window",
                        "Wartung überschritt das genehmigte Fenster")),
                detailed(
                    List.of("2026-03-29 00:30", "2026-03-29 05:15", "225", "INC-2026-000107"),
                    t("storage controller firmware", "Firmware des Speichercontrollers"))),
            t(
                "Agreed service time 44 580 min, planned 120 min, basis 44 460 min, downtime 315 min.",
                "Vereinbarte Servicezeit 44 580 min, geplant 120 min, Basis 44 460 min, Ausfallzeit 315 min."));
    return new ReviewDocument.Section(
        "S4", t("Availability", "Verfügbarkeit"), null, List.of(chart, tiles, outages));
  }

  private ReviewDocument.Section incidents() {
    String[] opened = {"10", "12", "9", "11", "13", "8", "12", "14", "11", "13", null, "14", "13"};
    Block.Chart chart =
        chart(
            Block.Shape.BARS,
            t(
                "13 incidents opened; the trend is rising by 0.33 a month",
                "13 Störungen gemeldet; der Trend steigt um 0,33 je Monat"),
            t("incidents", "Störungen"),
            opened,
            "20",
            t("limit 20", "Grenze 20"));
    return new ReviewDocument.Section(
        "S5",
        t("Incidents", "Störungen"),
        null,
        List.of(
            chart,
            new Block.Paragraph(
                t(
                    "Backlog 1 + 13 opened − 12 resolved = 2 at the end of the month.",
                    "Rückstand 1 + 13 gemeldet − 12 gelöst = 2 am Monatsende."))));
  }

  private Block.Table majors() {
    return new Block.Table(
        null,
        List.of(
            Block.Column.text(t("Record", "Datensatz"), 2),
            Block.Column.text(t("Declared", "Ausgerufen"), 2),
            Block.Column.text(t("Restored", "Wiederhergestellt"), 2),
            Block.Column.figure(t("Minutes", "Minuten"), 1),
            Block.Column.text(t("State of actions", "Stand der Maßnahmen"), 2)),
        List.of(
            new Block.Row(
                List.of(
                    Cell.of("INC-2026-000107"),
                    Cell.of("2026-03-29 00:45"),
                    Cell.of("2026-03-29 05:15"),
                    Cell.of("210"),
                    Cell.state(t("1 of 2 done", "1 von 2 erledigt"), Kind.WARN)),
                List.of(
                    new Block.Fact(
                        t("Effect", "Auswirkung"),
                        t(
                            "no orders could be entered",
                            "es konnten keine Bestellungen erfasst werden")),
                    new Block.Fact(
                        t("Lessons", "Lehren"),
                        t(
                            "firmware of both controllers is to be updated one after the other",
                            "die Firmware beider Controller ist nacheinander zu aktualisieren"))))),
        null);
  }

  /** The breach list, its four rows repeated so often. */
  Block.Table breaches(int times) {
    List<Block.Row> rows = new ArrayList<>();
    for (int i = 0; i < times; i++) {
      rows.add(
          breach(
              "INC-2026-000103",
              "P3",
              t("response", "Reaktion"),
              "120",
              "150",
              "30",
              t(
                  "second shift not staffed; rota changed",
                  "zweite Schicht nicht besetzt; Dienstplan geändert"),
              "T. Reiter, 2026-04-20"));
      rows.add(
          breach(
              "INC-2026-000109",
              "P2",
              t("resolution", "Lösung"),
              "480",
              "720",
              "240",
              t(
                  "priority raised late; triage rule added",
                  "Priorität spät erhöht; Regel für die Einstufung ergänzt"),
              "J. Novak, 2026-04-10"));
      rows.add(
          breach(
              "INC-2026-000112",
              "P3",
              t("resolution", "Lösung"),
              "1 200",
              "1 560",
              "360",
              t(
                  "spare part delivered late; stock agreed with the supplier",
                  "Ersatzteil spät geliefert; Lagerhaltung mit dem Lieferanten vereinbart"),
              "M. Huber, 2026-04-30"));
      rows.add(
          breach(
              "INC-2026-000113",
              "P2",
              t("resolution, open", "Lösung, offen"),
              "480",
              "1 140",
              "660",
              t(
                  "waits for the supplier; escalated on 1 April",
                  "wartet auf den Lieferanten; am 1. April eskaliert"),
              "M. Huber, 2026-04-15"));
    }
    return new Block.Table(
        null,
        List.of(
            Block.Column.text(t("Record", "Datensatz"), 17),
            Block.Column.text(t("Priority", "Priorität"), 9),
            Block.Column.text(t("Metric", "Messgröße"), 17),
            Block.Column.figure(t("Limit, min", "Grenze, min"), 10),
            Block.Column.figure(t("Consumed, min", "Verbraucht, min"), 12),
            Block.Column.figure(t("Excess, min", "Überschuss, min"), 12),
            Block.Column.text(t("Breached at", "Verletzt am"), 17)),
        rows,
        null);
  }

  private Block.Row breach(
      String ref,
      String priority,
      String metric,
      String limit,
      String used,
      String excess,
      String cause,
      String owner) {
    return new Block.Row(
        List.of(
            Cell.of(ref),
            Cell.of(priority),
            Cell.of(metric),
            Cell.of(limit),
            Cell.of(used),
            Cell.state(excess, Kind.BAD),
            Cell.of("2026-03-13 09:00")),
        List.of(
            new Block.Fact(t("Cause and action", "Ursache und Maßnahme"), cause),
            new Block.Fact(t("Owner, due", "Verantwortlich, fällig"), owner)));
  }

  private Block.Row detailed(List<String> cells, String cause) {
    return new Block.Row(
        cells.stream().map(Cell::of).toList(),
        List.of(new Block.Fact(t("Cause", "Ursache"), cause)));
  }

  private Block.Chart chart(
      Block.Shape shape,
      String title,
      String unit,
      String[] values,
      String target,
      String targetText) {
    List<Block.Point> points = new ArrayList<>();
    for (int i = 0; i < values.length; i++) {
      BigDecimal value = values[i] == null ? null : new BigDecimal(values[i]);
      boolean bad =
          value != null && shape == Block.Shape.LINE && value.compareTo(new BigDecimal(target)) < 0;
      String text =
          value == null
              ? t("n/a", "k. A.")
              : n(
                  shape == Block.Shape.BARS
                      ? values[i]
                      : value.setScale(2, java.math.RoundingMode.HALF_UP).toPlainString());
      points.add(
          new Block.Point(
              (de ? MONTHS_DE : MONTHS_EN)[i],
              value,
              text,
              value == null ? Kind.IDLE : bad ? Kind.BAD : Kind.OK));
    }
    return new Block.Chart(title, shape, unit, points, new BigDecimal(target), targetText, title);
  }

  private Cell missed() {
    return Cell.state(t("missed", "verfehlt"), Kind.BAD);
  }

  private String n(String english) {
    return de ? english.replace(",", " ").replace('.', ',') : english;
  }

  private String t(String en, String german) {
    return de ? german : en;
  }
}
