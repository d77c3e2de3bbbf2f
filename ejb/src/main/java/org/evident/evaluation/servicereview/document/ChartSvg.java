package org.evident.evaluation.servicereview.document;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.Locale;

/**
 * Draws a chart as SVG, for paper and page alike. Parts carry classes ({@code ch-grid}, {@code ch-axis}, {@code ch-line}, {@code ch-bar}, {@code ch-dot}, {@code ch-bad}, {@code
 * ch-target}, {@code ch-value}) so that the page can recolour them; a missed month is a triangle, any other a dot, a month without data a gap.
 */
public final class ChartSvg {

  /** Width of the picture in CSS pixels: the text width of the paper. */
  public static final int WIDTH = 627;

  /** Height of the picture in CSS pixels. */
  public static final int HEIGHT = 176;

  private static final double LEFT = 44;
  private static final double RIGHT = WIDTH - 36.0;
  private static final double TOP = 24;
  private static final double BOTTOM = HEIGHT - 24.0;

  private final Block.Chart chart;
  private final List<Block.Point> points;
  private final ChartScale scale;
  private final DecimalFormat figures;
  private final Markup out = new Markup();
  private final ChartPen pen;

  private ChartSvg(Block.Chart chart, Locale language, Lettering lettering) {
    this.pen = new ChartPen(out, lettering);
    this.chart = chart;
    this.points = chart.points();
    this.scale = ChartScale.of(chart);
    this.figures = new DecimalFormat("#,##0.######", DecimalFormatSymbols.getInstance(language));
  }

  /** The chart as an inline SVG element for a web page; figures on the axis are written as the language does. */
  public static String of(Block.Chart chart, Locale language) {
    return new ChartSvg(chart, language, Lettering.TEXT).draw("aria-label").toString();
  }

  /** The chart for the paper, whose renderer reads the alternative text from {@code alt}. */
  static Markup onPaper(Block.Chart chart, Locale language, Lettering lettering) {
    return new ChartSvg(chart, language, lettering).draw("alt");
  }

  private Markup draw(String altName) {
    String box = "0 0 " + WIDTH + " " + HEIGHT;
    out.open(
        "svg",
        "xmlns",
        "http://www.w3.org/2000/svg",
        "class",
        "chart-picture",
        "viewBox",
        box,
        "role",
        "img",
        altName,
        chart.alt(),
        "font-family",
        "Noto Sans, system-ui, sans-serif",
        "font-size",
        "10");
    grid();
    if (chart.shape() == Block.Shape.BARS) {
      bars();
    } else {
      line();
    }
    target();
    lastValue();
    return out.close();
  }

  private void grid() {
    pen.axis(0, 12, "start", chart.unit());
    for (BigDecimal tick : scale.ticks()) {
      boolean base = tick.compareTo(scale.low()) == 0;
      pen.line("ch-grid", LEFT, RIGHT, y(tick), base ? "#c9c8c0" : "#dfded8", null);
      pen.axis(LEFT - 6, y(tick) + 3.5, "end", figures.format(tick));
    }
    for (int i = 0; i < points.size(); i++) {
      pen.axis(x(i), BOTTOM + 16, "middle", points.get(i).label());
    }
  }

  private void bars() {
    double half = Math.min(13, slot() * 0.32);
    double foot = y(scale.low().max(BigDecimal.ZERO));
    for (int i = 0; i < points.size(); i++) {
      BigDecimal value = points.get(i).value();
      if (value != null) {
        boolean last = i == points.size() - 1;
        pen.bar(
            x(i) - half,
            Math.min(foot, y(value)),
            2 * half,
            Math.abs(foot - y(value)),
            last ? ChartPen.ACCENT : "#a9c3e8");
        if (points.get(i).kind() == Kind.BAD) {
          pen.triangle(x(i), Math.min(foot, y(value)) - 6);
        }
      }
    }
  }

  private void line() {
    StringBuilder run = new StringBuilder();
    for (int i = 0; i < points.size(); i++) {
      if (points.get(i).value() != null) {
        run.append(run.isEmpty() ? "" : " ").append(ChartPen.point(x(i), y(points.get(i).value())));
      } else {
        stretch(run);
      }
    }
    stretch(run);
    for (int i = 0; i < points.size(); i++) {
      mark(points.get(i), x(i));
    }
  }

  private void stretch(StringBuilder run) {
    if (!run.isEmpty()) {
      pen.polyline(run.toString());
      run.setLength(0);
    }
  }

  private void mark(Block.Point point, double x) {
    if (point.value() != null && point.kind() == Kind.BAD) {
      pen.triangle(x, y(point.value()));
    } else if (point.value() != null) {
      pen.dot(x, y(point.value()));
    }
  }

  private void target() {
    if (chart.target() != null) {
      pen.line("ch-target", LEFT, RIGHT, y(chart.target()), ChartPen.INK, "4 3");
      pen.line("ch-target", LEFT + 96, LEFT + 118, 8.5, ChartPen.INK, "4 3");
      pen.axis(LEFT + 124, 12, "start", chart.targetText());
    }
  }

  private void lastValue() {
    Block.Point last = points.isEmpty() ? null : points.get(points.size() - 1);
    if (last == null || last.value() == null) {
      return;
    }
    String colour = last.kind() == Kind.BAD ? ChartPen.BAD : ChartPen.ACCENT;
    double x = x(points.size() - 1);
    if (chart.shape() == Block.Shape.LINE) {
      pen.value(x + 9, y(last.value()) + 3.5, "start", colour, last.text());
    } else {
      pen.value(x + 17, Math.min(BOTTOM - 4, y(last.value()) + 8), "start", colour, last.text());
    }
  }

  private double slot() {
    return (RIGHT - LEFT) / Math.max(1, points.size());
  }

  private double x(int index) {
    return LEFT + slot() * (index + 0.5);
  }

  private double y(BigDecimal value) {
    return BOTTOM - scale.share(value) * (BOTTOM - TOP);
  }
}
