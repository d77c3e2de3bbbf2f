package org.evident.evaluation.servicereview.document;

import java.util.ArrayList;
import java.util.List;

/** Sections S6 and S7 of the sample. */
final class SampleBreaches extends SampleWords {

  SampleBreaches(boolean de) {
    super(de);
  }

  List<ReviewDocument.Section> sections() {
    return List.of(
        new ReviewDocument.Section(
            "S6", t("Major incidents", "Schwerwiegende Störungen"), null, List.of(majors())),
        new ReviewDocument.Section(
            "S7", t("Breach list", "Liste der Verletzungen"), null, List.of(breaches(1))));
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
}
