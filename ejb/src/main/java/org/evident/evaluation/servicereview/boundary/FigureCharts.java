package org.evident.evaluation.servicereview.boundary;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import org.evident.evaluation.servicereview.document.Block;
import org.evident.evaluation.servicereview.rule.Figure;
import org.evident.evaluation.servicereview.rule.History;
import org.evident.evaluation.servicereview.rule.MonthValue;
import org.evident.evaluation.servicereview.rule.ReviewContent;

/** Figures over the months. */
final class FigureCharts {

  /** What marks a month whose figure is defined otherwise than in the month before. */
  private static final String REDEFINED = "*";

  private FigureCharts() {}

  /** A figure over the months up to the reported one; nothing where it has no past. */
  static List<Block> over(String key, Block.Shape shape, ReviewContent content, Words words) {
    return content.histories().stream()
        .filter(h -> h.key().equals(key) && h.dimension().isEmpty())
        .findFirst()
        .map(h -> blocks(h, shape, content, words))
        .orElse(List.of());
  }

  /** The picture, and what the mark in it means where there is one (MEA-3). */
  private static List<Block> blocks(
      History history, Block.Shape shape, ReviewContent content, Words words) {
    Block chart = chart(history, shape, content, words);
    return history.redefined().isEmpty()
        ? List.of(chart)
        : List.of(chart, new Block.Paragraph(words.get("chart.redefined", REDEFINED)));
  }

  private static Block chart(
      History history, Block.Shape shape, ReviewContent content, Words words) {
    List<Block.Point> points = new ArrayList<>();
    for (MonthValue month : history.months()) {
      BigDecimal value = history.value(month.month());
      points.add(
          new Block.Point(label(month.month(), history, words), value, words.number(value), null));
    }
    Figure now = content.figure(history.key()).orElseThrow();
    points.add(
        new Block.Point(
            label(content.period(), history, words), now.value(), words.number(now.value()), null));
    String title = FigureText.name(history.key(), "", words.language());
    boolean goal = now.goal() != null;
    return new Block.Chart(
        title,
        shape,
        now.unit().equals("count") ? "" : now.unit(),
        points,
        now.goal(),
        goal ? words.get("goal", words.number(now.goal()), now.unit()) : null,
        words.get("chart.alt", title));
  }

  private static String label(YearMonth month, History history, Words words) {
    String name = month.format(DateTimeFormatter.ofPattern("MMM yy", words.language()));
    return history.redefined().contains(month) ? name + REDEFINED : name;
  }
}
