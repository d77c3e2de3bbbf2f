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

/** Tables of figures, and what people said about them. */
final class FigureTables {

  private static final List<ReasonKind> REASONS =
      List.of(ReasonKind.MISSED_TARGET, ReasonKind.EXCEEDED_WORKLOAD, ReasonKind.COST_VARIANCE);

  private FigureTables() {}

  /** A table of some figures with everything they were computed from and how they stand; services apart have no place in it. */
  static List<Block> of(ReviewContent content, Words words, String... wanted) {
    List<String> keys = List.of(wanted);
    List<Block.Row> rows =
        content.figures().stream()
            .filter(f -> keys.contains(f.key()) && !f.dimension().startsWith("SVC-"))
            .sorted(
                Comparator.comparing((Figure f) -> keys.indexOf(f.key()))
                    .thenComparing(Figure::dimension))
            .map(f -> row(f, content, words))
            .toList();
    return List.of(
        new Block.Table(
            null,
            List.of(
                Block.Column.text(words.get("col.figure"), 5),
                Block.Column.figure(words.get("col.count"), 3),
                Block.Column.figure(words.get("col.value"), 2),
                Block.Column.figure(words.get("col.goal"), 2),
                Block.Column.text(words.get("col.verdict"), 2),
                Block.Column.text(words.get("col.trend"), 3)),
            rows,
            null));
  }

  private static Block.Row row(Figure f, ReviewContent content, Words words) {
    return new Block.Row(
        List.of(
            Cell.of(words.figure(f)),
            Cell.of(words.fraction(f)),
            Cell.of(words.value(f)),
            Cell.of(f.goal() == null ? "" : words.number(f.goal())),
            words.verdict(f) == null ? Cell.of("") : words.verdict(f),
            Cell.of(f.comparison() == null ? "" : words.get("trend." + f.comparison().label()))),
        REASONS.stream()
            .flatMap(kind -> content.comment(kind, f.name()).stream())
            .flatMap(c -> facts(c, words).stream())
            .toList());
  }

  /** Cause, effect, action, owner and date of a comment, as far as they are given. */
  static List<Block.Fact> facts(Comment c, Words words) {
    List<Block.Fact> facts = new ArrayList<>();
    fact(facts, words.get("fact.cause"), c.cause());
    fact(facts, words.get("fact.effect"), c.effect());
    fact(facts, words.get("fact.action"), c.action());
    fact(facts, words.get("fact.owner"), c.owner());
    fact(facts, words.get("fact.due"), c.due() == null ? null : c.due().toString());
    return facts;
  }

  private static void fact(List<Block.Fact> facts, String label, String value) {
    if (value != null && !value.isBlank()) {
      facts.add(new Block.Fact(label, value));
    }
  }
}
