package org.evident.evaluation.servicereview.document;

import java.math.BigDecimal;

/** Writes the shapes of a chart; coordinates have one decimal, whatever the default locale is. */
final class ChartPen {

  static final String INK = "#4c4f55";
  static final String ACCENT = "#1d5bb8";
  static final String BAD = "#ab231b";

  private final Markup out;
  private final Lettering lettering;

  ChartPen(Markup out, Lettering lettering) {
    this.out = out;
    this.lettering = lettering;
  }

  void line(String style, double x1, double x2, double y, String colour, String dashes) {
    out.empty(
        "line",
        "class",
        style,
        "x1",
        n(x1),
        "y1",
        n(y),
        "x2",
        n(x2),
        "y2",
        n(y),
        "stroke",
        colour,
        "stroke-width",
        "0.8",
        "stroke-dasharray",
        dashes);
  }

  void polyline(String points) {
    out.empty(
        "polyline",
        "class",
        "ch-line",
        "points",
        points,
        "fill",
        "none",
        "stroke",
        ACCENT,
        "stroke-width",
        "1.6",
        "stroke-linejoin",
        "round");
  }

  void bar(double x, double top, double width, double height, String colour) {
    out.empty(
        "rect", "class", "ch-bar", "x", n(x), "y", n(top), "width", n(width), "height", n(height),
        "fill", colour);
  }

  void dot(double x, double y) {
    out.empty("circle", "class", "ch-dot", "cx", n(x), "cy", n(y), "r", "2.6", "fill", ACCENT);
  }

  void triangle(double x, double y) {
    String corners =
        point(x, y - 4.5) + " " + point(x + 4.5, y + 3.5) + " " + point(x - 4.5, y + 3.5);
    out.empty(
        "polygon",
        "class",
        "ch-bad",
        "points",
        corners,
        "fill",
        BAD,
        "stroke",
        "#ffffff",
        "stroke-width",
        "0.8");
  }

  void axis(double x, double y, String anchor, String text) {
    lettering.write(out, new Lettering.Word("ch-axis", text, x, y, anchor, INK, false));
  }

  void value(double x, double y, String anchor, String colour, String text) {
    lettering.write(out, new Lettering.Word("ch-value", text, x, y, anchor, colour, true));
  }

  static String point(double x, double y) {
    return n(x) + "," + n(y);
  }

  static String n(double value) {
    return BigDecimal.valueOf(Math.round(value * 10), 1).toPlainString();
  }
}
