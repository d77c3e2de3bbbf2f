package org.evident.evaluation.servicereview.boundary;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.evident.evaluation.servicereview.document.Block;
import org.evident.evaluation.servicereview.document.Cell;
import org.evident.evaluation.servicereview.rule.Comment;
import org.evident.evaluation.servicereview.rule.Figure;
import org.evident.evaluation.servicereview.rule.ReasonKind;
import org.evident.evaluation.servicereview.rule.ReviewContent;
import org.evident.evaluation.servicereview.rule.TopCategories;

/** Tables of figures, and what people said about them. */
final class FigureTables {

  private static final List<ReasonKind> REASONS =
      List.of(ReasonKind.MISSED_TARGET, ReasonKind.EXCEEDED_WORKLOAD, ReasonKind.COST_VARIANCE);

  private FigureTables() {}

  /** A table of some figures with everything they were computed from and how they stand; services apart have no place in it. */
  static List<Block> of(ReviewContent content, Words words, String... wanted) {
    List<String> keys = List.of(wanted);
    TopCategories top = TopCategories.of(content);
    List<Block.Row> rows =
        content.figures().stream()
            .filter(f -> keys.contains(f.key()) && !f.dimension().startsWith("SVC-"))
            .filter(f -> top.show(f.dimension()))
            .sorted(
                Comparator.comparing((Figure f) -> keys.indexOf(f.key()))
                    .thenComparing(Figure::dimension))
            .map(f -> row(f, content, words))
            .toList();
    return List.of(
        new Block.Table(
            null,
            List.of(
                Block.Column.text(words.get("col.figure"), 11),
                Block.Column.figure(words.get("col.count"), 7),
                Block.Column.figure(words.get("col.value"), 7),
                Block.Column.figure(words.get("col.goal"), 5),
                Block.Column.text(words.get("col.verdict"), 6),
                Block.Column.text(words.get("col.trend"), 6)),
            rows,
            null));
  }

  private static Block.Row row(Figure f, ReviewContent content, Words words) {
    return new Block.Row(
        List.of(
            Cell.of(words.figure(f)),
            Cell.of(words.fraction(f)),
            Cell.of(words.value(f)),
            Cell.of(words.goal(f)),
            words.verdict(f) == null ? Cell.of("") : words.verdict(f),
            Cell.of(trend(f, words))),
        REASONS.stream()
            .flatMap(kind -> content.comment(kind, f.name()).stream())
            .flatMap(c -> facts(c, words).stream())
            .toList());
  }

  /** Where a figure is going, with a mark where an earlier value was restated (R9). */
  static String trend(Figure f, Words words) {
    if (f.comparison() == null) {
      return "";
    }
    String trend = words.get("trend." + f.comparison().label());
    return f.comparison().restated() ? words.get("trend.restated", trend) : trend;
  }

  /** Cause with its kind, effect, and action with owner and date, as far as they are given. */
  static List<Block.Fact> facts(Comment c, Words words) {
    List<Block.Fact> facts = new ArrayList<>();
    String cause = c.cause();
    if (cause != null && c.causeCode() != null) {
      cause = words.get("cause.line", words.get("cause." + c.causeCode()), cause);
    }
    fact(facts, words.get("fact.cause"), cause);
    fact(facts, words.get("fact.effect"), c.effect());
    fact(facts, words.get("fact.action"), action(c, words));
    return facts;
  }

  private static String action(Comment c, Words words) {
    if (c.action() == null || c.owner() == null) {
      return c.action();
    }
    return c.due() == null
        ? words.get("action.owner", c.action(), c.owner())
        : words.get("action.due", c.action(), c.owner(), words.date(c.due()));
  }

  private static void fact(List<Block.Fact> facts, String label, String value) {
    if (value != null && !value.isBlank()) {
      facts.add(new Block.Fact(label, value));
    }
  }
}
