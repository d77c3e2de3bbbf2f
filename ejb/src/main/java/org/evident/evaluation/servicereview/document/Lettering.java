package org.evident.evaluation.servicereview.document;

/** How the words of a chart are written. */
interface Lettering {

  /** As text, for a browser that has fonts. */
  Lettering TEXT =
      (out, word) ->
          out.element(
              "text",
              word.text(),
              "class",
              word.style(),
              "x",
              ChartPen.n(word.x()),
              "y",
              ChartPen.n(word.y()),
              "text-anchor",
              word.anchor(),
              "fill",
              word.colour(),
              "font-weight",
              word.strong() ? "600" : null);

  /** Size of all words in user units. */
  double SIZE = 10;

  void write(Markup out, Word word);

  /**
   * A word in a chart.
   *
   * @param anchor start, middle or end: which part of the word stands at x
   * @param y the base line
   */
  record Word(
      String style,
      String text,
      double x,
      double y,
      String anchor,
      String colour,
      boolean strong) {}
}
