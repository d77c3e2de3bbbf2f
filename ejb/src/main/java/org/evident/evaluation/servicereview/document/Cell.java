package org.evident.evaluation.servicereview.document;

/**
 * A text, or a state shown as shape and word.
 *
 * @param kind null for plain text
 */
public record Cell(String text, Kind kind) {
  public Cell {
    text = text == null ? "" : text;
  }

  /** Plain text. */
  public static Cell of(String text) {
    return new Cell(text, null);
  }

  /** A state: its word and the shape that goes with it. */
  public static Cell state(String word, Kind kind) {
    return new Cell(word, kind);
  }
}
