package org.evident.evaluation.servicereview.document;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;

/** One piece of a section. Lists are copied; texts are localised and may hold line feeds. */
public sealed interface Block {

  /** Running text. */
  record Paragraph(String text) implements Block {}

  /**
   * Numbered sentences.
   *
   * @param caption what they are about
   */
  record Points(String caption, List<String> texts) implements Block {
    public Points {
      texts = List.copyOf(texts);
    }
  }

  /**
   * A statement somebody made.
   *
   * @param label what the statement is about, for instance "Cause and action: response"
   * @param role the role in which it was made; persons are not named (R10)
   */
  record Comment(String label, String role, String text) implements Block {}

  /** Key figures side by side. */
  record Tiles(List<Tile> tiles) implements Block {
    public Tiles {
      tiles = List.copyOf(tiles);
    }
  }

  /**
   * One key figure.
   *
   * @param goal the goal in words, or null
   * @param verdict the verdict with its kind, or null
   * @param comparison one sentence on previous month and mean, or null
   */
  record Tile(String label, String value, String goal, Cell verdict, String comparison) {}

  /**
   * A table.
   *
   * @param caption what it shows, or null
   * @param note a line below, or null
   */
  record Table(String caption, List<Column> columns, List<Row> rows, String note) implements Block {
    public Table {
      columns = List.copyOf(columns);
      rows = List.copyOf(rows);
      for (Row row : rows) {
        if (row.cells().size() != columns.size()) {
          throw new IllegalArgumentException(
              "A row has "
                  + row.cells().size()
                  + " cells under "
                  + columns.size()
                  + " headings in "
                  + caption);
        }
      }
    }
  }

  /**
   * A column.
   *
   * @param weight share of the width relative to the other columns, at least 1
   */
  record Column(String heading, Align align, int weight) {
    public Column {
      if (weight < 1) {
        throw new IllegalArgumentException("A column needs a share of the width: " + heading);
      }
    }

    /** A column of words. */
    public static Column text(String heading, int weight) {
      return new Column(heading, Align.START, weight);
    }

    /** A column of figures. */
    public static Column figure(String heading, int weight) {
      return new Column(heading, Align.END, weight);
    }
  }

  /** Where a column's texts stand. */
  enum Align {
    START,
    END
  }

  /**
   * A row.
   *
   * @param details labelled texts below the cells over the full width, for instance cause, action, owner and due date
   */
  record Row(List<Cell> cells, List<Fact> details) {
    public Row {
      cells = List.copyOf(cells);
      details = List.copyOf(details);
    }

    /** A row without details. */
    public static Row of(Cell... cells) {
      return new Row(List.of(cells), List.of());
    }

    /** A row of plain texts. */
    public static Row of(String... texts) {
      return new Row(Arrays.stream(texts).map(Cell::of).toList(), List.of());
    }
  }

  /** A labelled text. */
  record Fact(String label, String value) {}

  /**
   * A figure over the months.
   *
   * @param title the finding in one sentence
   * @param points months, oldest first
   * @param target value of the target line, or null
   * @param targetText the target in words; null if there is none
   * @param alt what the picture says, for those who do not see it
   */
  record Chart(
      String title,
      Shape shape,
      String unit,
      List<Point> points,
      BigDecimal target,
      String targetText,
      String alt)
      implements Block {
    public Chart {
      points = List.copyOf(points);
    }
  }

  /** How a chart is drawn. */
  enum Shape {
    LINE,
    BARS
  }

  /**
   * One month of a chart.
   *
   * @param value null if there is no data
   * @param text the value as printed in the chart's table ("n/a" if there is none)
   * @param kind verdict of the month, or null; marked by shape in the picture
   */
  record Point(String label, BigDecimal value, String text, Kind kind) {}
}
