package org.evident.evaluation.servicereview.document;

import java.util.List;
import java.util.Locale;

/** Writes the blocks of a section as XHTML for the paper. */
final class BlockMarkup {

  /** Tables of so many lines are not split over two pages. */
  private static final int SHORT = 6;

  /** Tables of more columns are set closer. */
  private static final int ROOMY = 5;

  private final Markup out;
  private final Locale language;
  private final Labels labels;
  private final Lettering lettering;

  BlockMarkup(Markup out, Locale language, Labels labels, Lettering lettering) {
    this.out = out;
    this.language = language;
    this.labels = labels;
    this.lettering = lettering;
  }

  void write(Block block) {
    if (block instanceof Block.Paragraph paragraph) {
      out.open("p").lines(paragraph.text()).close();
    } else if (block instanceof Block.Points points) {
      points(points);
    } else if (block instanceof Block.Comment comment) {
      comment(comment);
    } else if (block instanceof Block.Tiles tiles) {
      tiles(tiles.tiles());
    } else if (block instanceof Block.Table table) {
      table(table);
    } else if (block instanceof Block.Chart chart) {
      chart(chart);
    }
  }

  /** A text or a state; the shape is drawn by the style sheet, the word is always there. */
  static void cell(Markup out, Cell cell) {
    if (cell.kind() == null) {
      out.lines(cell.text());
    } else {
      out.open("span", "class", "state " + cell.kind().style());
      out.element("span", "", "class", "shape").lines(cell.text()).close();
    }
  }

  private void points(Block.Points points) {
    out.open("div", "class", "points").element("p", points.caption(), "class", "caption");
    out.open("ol");
    points.texts().forEach(text -> out.open("li").lines(text).close());
    out.close().close();
  }

  private void comment(Block.Comment comment) {
    out.open("div", "class", "comment").open("p", "class", "comment-head");
    out.element("span", comment.label(), "class", "strong");
    if (comment.role() != null) {
      out.element("span", comment.role(), "class", "author");
    }
    out.close().open("p").lines(comment.text()).close().close();
  }

  private void tiles(List<Block.Tile> tiles) {
    int across = across(tiles.size());
    for (int from = 0; from < tiles.size(); from += across) {
      out.open("div", "class", "tiles of-" + across);
      tiles.subList(from, Math.min(tiles.size(), from + across)).forEach(this::tile);
      out.close();
    }
  }

  /** Three side by side where four would leave a gap or a single one in the last line. */
  private static int across(int tiles) {
    int left = tiles % 4;
    return left != 0 && (tiles % 3 == 0 || left == 1 && tiles > 1) ? 3 : 4;
  }

  private void tile(Block.Tile tile) {
    out.open("div", "class", "tile").open("div", "class", "tile-face");
    out.element("p", tile.label(), "class", "tile-label")
        .element("p", tile.value(), "class", "tile-value");
    if (tile.goal() != null) {
      out.element("p", labels.goal() + " " + tile.goal(), "class", "tile-goal");
    }
    if (tile.verdict() != null) {
      out.open("p", "class", "tile-verdict");
      cell(out, tile.verdict());
      out.close();
    }
    if (tile.comparison() != null) {
      out.element("p", tile.comparison(), "class", "tile-comparison");
    }
    out.close().close();
  }

  private void table(Block.Table table) {
    out.open("div", "class", "table");
    if (table.caption() != null) {
      out.element("p", table.caption(), "class", "caption");
    }
    out.open(
        "table",
        "class",
        (table.columns().size() > ROOMY ? "dense" : "plain")
            + (lines(table) <= SHORT ? " whole" : ""));
    head(table.columns());
    boolean grouped = table.rows().stream().anyMatch(row -> !row.details().isEmpty());
    if (grouped) {
      table.rows().forEach(row -> body(table.columns(), List.of(row)));
    } else {
      body(table.columns(), table.rows());
    }
    out.close();
    if (table.note() != null) {
      out.element("p", table.note(), "class", "note");
    }
    out.close();
  }

  private static int lines(Block.Table table) {
    return table.rows().stream().mapToInt(row -> 1 + row.details().size()).sum();
  }

  private void head(List<Block.Column> columns) {
    int whole = columns.stream().mapToInt(Block.Column::weight).sum();
    out.open("thead").open("tr");
    for (Block.Column column : columns) {
      int perMille = column.weight() * 1000 / whole;
      out.element(
          "th",
          column.heading(),
          "scope",
          "col",
          "class",
          side(column),
          "style",
          "width:" + perMille / 10 + "." + perMille % 10 + "%");
    }
    out.close().close();
  }

  private void body(List<Block.Column> columns, List<Block.Row> rows) {
    out.open("tbody", "class", rows.size() == 1 ? "kept" : null);
    for (Block.Row row : rows) {
      out.open("tr", "class", row.details().isEmpty() ? null : "with-details");
      for (int i = 0; i < columns.size(); i++) {
        out.open("td", "class", side(columns.get(i)));
        cell(out, row.cells().get(i));
        out.close();
      }
      out.close();
      details(columns.size(), row.details());
    }
    out.close();
  }

  private void details(int columns, List<Block.Fact> details) {
    if (details.isEmpty()) {
      return;
    }
    out.open("tr", "class", "details").open("td", "colspan", Integer.toString(columns));
    for (Block.Fact detail : details) {
      out.open("p")
          .element("span", detail.label(), "class", "fact-label")
          .text(" ")
          .lines(detail.value())
          .close();
    }
    out.close().close();
  }

  private void chart(Block.Chart chart) {
    out.open("div", "class", "chart").element("p", chart.title(), "class", "caption");
    out.append(ChartSvg.onPaper(chart, language, lettering));
    out.open("table", "class", "months")
        .open("thead")
        .open("tr")
        .element("th", labels.month(), "scope", "col", "class", "first");
    chart.points().forEach(point -> out.element("th", point.label(), "scope", "col"));
    out.close()
        .close()
        .open("tbody")
        .open("tr")
        .element(
            "th",
            chart.unit().isEmpty() ? labels.value() : chart.unit(),
            "scope",
            "row",
            "class",
            "first");
    chart.points().forEach(point -> out.element("td", point.text()));
    out.close().close().close().close();
  }

  private static String side(Block.Column column) {
    return column.align() == Block.Align.END ? "num" : null;
  }
}
