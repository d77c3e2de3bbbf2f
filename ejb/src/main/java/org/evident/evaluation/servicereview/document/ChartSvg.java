package org.evident.evaluation.servicereview.document;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.Locale;

/**
 * Draws a chart as SVG, for paper and page alike. Parts carry classes ({@code ch-grid}, {@code ch-axis}, {@code ch-line}, {@code ch-bar}, {@code ch-target}, {@code ch-bad} ...) so
 * that the page can recolour them; a missed month is a triangle, any other a dot.
 */
public final class ChartSvg {

  /** Width of the picture in CSS pixels: the text width of the paper. */
  public static final int WIDTH = 627;

  /** Height of the picture in CSS pixels. */
  public static final int HEIGHT = 176;

  private static final double LEFT = 44;
  private static final double RIGHT = WIDTH - 12.0;
  private static final double TOP = 22;
  private static final double BOTTOM = HEIGHT - 26.0;
  private static final String INK = "#4c4f55";
  private static final String ACCENT = "#1d5bb8";
  private static final String BAD = "#ab231b";

  private final Block.Chart chart;
  private final ChartScale scale;
  private final DecimalFormat figures;
  private final Markup out = new Markup();

  private ChartSvg(Block.Chart chart, Locale language) {
    this.chart = chart;
    this.scale = ChartScale.of(chart);
    this.figures = new DecimalFormat("#,##0.######", DecimalFormatSymbols.getInstance(language));
  }

  /** The chart as an inline SVG element for a web page; figures on the axis are written as the language does. */
  public static String of(Block.Chart chart, Locale language) {
    return draw(chart, language, "aria-label").toString();
  }

  /** The chart for the paper, whose renderer reads the alternative text from {@code alt}. */
  static Markup onPaper(Block.Chart chart, Locale language) {
    return draw(chart, language, "alt");
  }

  private static Markup draw(Block.Chart chart, Locale language, String altName) {
    ChartSvg svg = new ChartSvg(chart, language);
    svg.out.open(
        "svg",
        "xmlns",
        "http://www.w3.org/2000/svg",
        "class",
        "chart-picture",
        "viewBox",
        "0 0 " + WIDTH + " " + HEIGHT,
        "role",
        "img",
        altName,
        chart.alt(),
        "font-family",
        "Noto Sans, system-ui, sans-serif",
        "font-size",
        "10");
    svg.grid();
    if (chart.shape() == Block.Shape.BARS) {
      svg.bars();
    } else {
      svg.line();
    }
    svg.target();
    svg.lastValue();
    return svg.out.close();
  }

  private void grid() {
    label(0, 10, "start", INK, 400, chart.unit());
    for (BigDecimal tick : scale.ticks()) {
      boolean base = tick.compareTo(scale.low()) == 0;
      stroke("ch-grid", LEFT, y(tick), RIGHT, y(tick), base ? "#c9c8c0" : "#dfded8", null);
      label(LEFT - 6, y(tick) + 3.5, "end", INK, 400, figures.format(tick));
    }
    for (int i = 0; i < chart.points().size(); i++) {
      label(x(i), BOTTOM + 16, "middle", INK, 400, chart.points().get(i).label());
    }
  }

  private void bars() {
    double half = Math.min(15, slot() * 0.32);
    double foot = y(scale.low().max(BigDecimal.ZERO));
    for (int i = 0; i < chart.points().size(); i++) {
      Block.Point point = chart.points().get(i);
      if (point.value() != null) {
        double top = Math.min(foot, y(point.value()));
        String fill = i == chart.points().size() - 1 ? ACCENT : "#a9c3e8";
        out.empty(
            "rect",
            "class",
            "ch-bar",
            "x",
            n(x(i) - half),
            "y",
            n(top),
            "width",
            n(2 * half),
            "height",
            n(Math.abs(foot - y(point.value()))),
            "fill",
            fill);
        if (point.kind() == Kind.BAD) {
          triangle(x(i), top - 6);
        }
      }
    }
  }

  private void line() {
    StringBuilder run = new StringBuilder();
    List<Block.Point> points = chart.points();
    for (int i = 0; i <= points.size(); i++) {
      if (i < points.size() && points.get(i).value() != null) {
        run.append(run.isEmpty() ? "" : " ")
            .append(n(x(i)))
            .append(',')
            .append(n(y(points.get(i).value())));
      } else if (!run.isEmpty()) {
        out.empty(
            "polyline",
            "class",
            "ch-line",
            "points",
            run.toString(),
            "fill",
            "none",
            "stroke",
            ACCENT,
            "stroke-width",
            "1.6",
            "stroke-linejoin",
            "round");
        run.setLength(0);
      }
    }
    for (int i = 0; i < points.size(); i++) {
      mark(points.get(i), x(i));
    }
  }

  private void mark(Block.Point point, double x) {
    if (point.value() == null) {
      return;
    }
    if (point.kind() == Kind.BAD) {
      triangle(x, y(point.value()));
    } else {
      out.empty(
          "circle",
          "class",
          "ch-dot",
          "cx",
          n(x),
          "cy",
          n(y(point.value())),
          "r",
          "2.6",
          "fill",
          ACCENT);
    }
  }

  private void triangle(double x, double y) {
    String corners =
        n(x)
            + ","
            + n(y - 4.5)
            + " "
            + n(x + 4.5)
            + ","
            + n(y + 3.5)
            + " "
            + n(x - 4.5)
            + ","
            + n(y + 3.5);
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

  private void target() {
    if (chart.target() != null) {
      double y = y(chart.target());
      stroke("ch-target", LEFT, y, RIGHT, y, INK, "4 3");
      label(RIGHT, 10, "end", INK, 400, chart.targetText());
      stroke(
          "ch-target",
          RIGHT - 26 - 5.4 * chart.targetText().length(),
          6.5,
          RIGHT - 6 - 5.4 * chart.targetText().length(),
          6.5,
          INK,
          "4 3");
    }
  }

  private void lastValue() {
    int last = chart.points().size() - 1;
    if (last >= 0 && chart.points().get(last).value() != null) {
      Block.Point point = chart.points().get(last);
      boolean bad = point.kind() == Kind.BAD;
      double lift = bad && chart.shape() == Block.Shape.BARS ? 14 : 8;
      double room = y(point.value()) - lift;
      label(
          Math.min(x(last) + 14, RIGHT),
          room < TOP - 2 ? room + 24 : room,
          "end",
          bad ? BAD : ACCENT,
          600,
          point.text());
    }
  }

  private void stroke(
      String style, double x1, double y1, double x2, double y2, String colour, String dashes) {
    out.empty(
        "line",
        "class",
        style,
        "x1",
        n(x1),
        "y1",
        n(y1),
        "x2",
        n(x2),
        "y2",
        n(y2),
        "stroke",
        colour,
        "stroke-width",
        "0.8",
        "stroke-dasharray",
        dashes);
  }

  private void label(double x, double y, String anchor, String colour, int weight, String text) {
    out.element(
        "text",
        text,
        "class",
        weight > 400 ? "ch-value" : "ch-axis",
        "x",
        n(x),
        "y",
        n(y),
        "text-anchor",
        anchor,
        "fill",
        colour,
        "font-weight",
        Integer.toString(weight));
  }

  private double slot() {
    return (RIGHT - LEFT) / Math.max(1, chart.points().size());
  }

  private double x(int index) {
    return LEFT + slot() * (index + 0.5);
  }

  private double y(BigDecimal value) {
    return BOTTOM - scale.share(value) * (BOTTOM - TOP);
  }

  /** A coordinate with one decimal, whatever the default locale is. */
  private static String n(double value) {
    return BigDecimal.valueOf(Math.round(value * 10), 1).toPlainString();
  }
}
