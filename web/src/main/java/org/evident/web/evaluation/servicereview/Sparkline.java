package org.evident.web.evaluation.servicereview;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.evident.evaluation.servicereview.boundary.FigureView;
import org.evident.evaluation.servicereview.rule.History;
import org.evident.evaluation.servicereview.rule.ReviewContent;

/**
 * The last thirteen months of a figure as a line in a box of 240 by 60.
 *
 * @param points the line, as SVG wants it
 * @param goal height of the goal, null without one
 * @param x where the reported month lies
 * @param y where its value lies
 * @param marks where the months lie from which on the figure is defined otherwise (MEA-3)
 */
public record Sparkline(String points, String goal, String x, String y, List<String> marks) {

  private static final int MONTHS = 12;
  private static final double WIDTH = 236;
  private static final double HEIGHT = 60;
  private static final double MARGIN = 6;

  /** Draws a figure's past, if it has one. */
  static Optional<Sparkline> of(FigureView figure, ReviewContent content) {
    return content.histories().stream()
        .filter(h -> h.key().equals(figure.key()) && h.dimension().equals(figure.dimension()))
        .filter(h -> figure.value() != null)
        .findFirst()
        .map(history -> draw(figure.value(), figure.goal(), history, content.period()));
  }

  /** Draws a value and the months before it, if there is a value. */
  static Optional<Sparkline> of(BigDecimal value, History history, YearMonth month) {
    return Optional.ofNullable(value).map(now -> draw(now, null, history, month));
  }

  private static Sparkline draw(
      BigDecimal now, BigDecimal target, History history, YearMonth month) {
    List<double[]> dots = new ArrayList<>();
    for (int i = MONTHS; i > 0; i--) {
      BigDecimal value = history.value(month.minusMonths(i));
      if (value != null) {
        dots.add(new double[] {WIDTH * (MONTHS - i) / MONTHS, value.doubleValue()});
      }
    }
    dots.add(new double[] {WIDTH, now.doubleValue()});
    double low = dots.stream().mapToDouble(d -> d[1]).min().orElseThrow();
    double high = dots.stream().mapToDouble(d -> d[1]).max().orElseThrow();
    if (target != null) {
      low = Math.min(low, target.doubleValue());
      high = Math.max(high, target.doubleValue());
    }
    Scale scale = new Scale(low, high);
    StringBuilder line = new StringBuilder();
    dots.forEach(d -> line.append(text(d[0])).append(',').append(scale.y(d[1])).append(' '));
    String goal = target == null ? null : scale.y(target.doubleValue());
    return new Sparkline(
        line.toString().strip(),
        goal,
        text(WIDTH),
        scale.y(now.doubleValue()),
        marks(history, month));
  }

  private static List<String> marks(History history, YearMonth month) {
    return history.redefined().stream()
        .filter(marked -> !marked.isAfter(month))
        .map(marked -> MONTHS - ChronoUnit.MONTHS.between(marked, month))
        .filter(place -> place >= 0)
        .map(place -> text(WIDTH * place / MONTHS))
        .toList();
  }

  private static String text(double number) {
    return String.format(Locale.ROOT, "%.1f", number);
  }

  private record Scale(double low, double high) {
    String y(double value) {
      double share = high == low ? 0.5 : (value - low) / (high - low);
      return text(HEIGHT - MARGIN - share * (HEIGHT - 2 * MARGIN));
    }
  }
}
