package org.evident.evaluation.servicereview.document;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Sections S3 to S5 of the sample. */
final class SampleLevels extends SampleWords {

  private static final String[] MONTHS_EN = {
    "Mar 25", "Apr 25", "May 25", "Jun 25", "Jul 25", "Aug 25", "Sep 25", "Oct 25", "Nov 25",
    "Dec 25", "Jan 26", "Feb 26", "Mar 26"
  };
  private static final String[] MONTHS_DE = {
    "Mär 25", "Apr 25", "Mai 25", "Jun 25", "Jul 25", "Aug 25", "Sep 25", "Okt 25", "Nov 25",
    "Dez 25", "Jän 26", "Feb 26", "Mär 26"
  };

  SampleLevels(boolean de) {
    super(de);
  }

  List<ReviewDocument.Section> sections() {
    return List.of(levels(), availability(), incidents());
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
}
