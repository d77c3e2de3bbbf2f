package org.evident.evaluation.servicereview.boundary;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.evident.evaluation.servicereview.document.Block;
import org.evident.evaluation.servicereview.document.Cell;
import org.evident.evaluation.servicereview.document.Kind;
import org.evident.evaluation.servicereview.rule.ActionLine;
import org.evident.evaluation.servicereview.rule.ImprovementKind;
import org.evident.evaluation.servicereview.rule.ReasonKind;
import org.evident.evaluation.servicereview.rule.ReviewContent;
import org.evident.evaluation.servicereview.rule.Subject;

/** Tells S16, what was promised and how far it is, in the reader's language. */
final class ActionWords {

  private ActionWords() {}

  /** The actions with what became of the figures they are to move, decisions, and figures that must or could be improved. */
  static List<Block> actions(ReviewContent content, Words words) {
    List<Block> blocks = new ArrayList<>();
    boolean others = !content.improvements().isEmpty() || !content.decisions().isEmpty();
    if (!content.actions().isEmpty() || !others) {
      blocks.add(promised(content, words));
    }
    if (!content.decisions().isEmpty()) {
      blocks.add(decisions(content, words));
    }
    if (!content.improvements().isEmpty()) {
      blocks.add(improvements(content, words));
    }
    return blocks;
  }

  private static Block improvements(ReviewContent content, Words words) {
    List<Block.Row> rows =
        content.improvements().stream()
            .map(
                i ->
                    new Block.Row(
                        List.of(
                            Cell.of(figure(i.figure(), content, words)),
                            Cell.state(
                                words.get("improvement." + i.kind()),
                                i.kind() == ImprovementKind.REQUIRED ? Kind.BAD : Kind.WARN)),
                        content
                            .comment(ReasonKind.IMPROVEMENT, i.figure())
                            .map(c -> FigureTables.facts(c, words))
                            .orElse(List.of())))
            .toList();
    return new Block.Table(
        words.get("table.improvements"),
        List.of(
            Block.Column.text(words.get("col.figure"), 4),
            Block.Column.text(words.get("col.state"), 4)),
        rows,
        null);
  }

  private static String figure(String named, ReviewContent content, Words words) {
    String[] parts = named.split(":", 2);
    String dimension = parts.length == 1 ? "" : parts[1];
    String cut =
        content.services().stream()
            .filter(s -> s.number().equals(dimension))
            .map(Subject::name)
            .findFirst()
            .orElse(dimension);
    return FigureText.name(parts[0], cut, words.language());
  }

  private static Block promised(ReviewContent content, Words words) {
    Map<String, List<ActionLine>> byAction = new LinkedHashMap<>();
    content
        .actions()
        .forEach(a -> byAction.computeIfAbsent(a.reference(), n -> new ArrayList<>()).add(a));
    List<Block.Row> rows =
        byAction.values().stream().map(lines -> row(lines, content, words)).toList();
    return new Block.Table(
        null,
        List.of(
            Block.Column.text(words.get("col.record"), 4),
            Block.Column.text(words.get("col.action"), 8),
            Block.Column.text(words.get("col.owner"), 4),
            Block.Column.text(words.get("col.due"), 3),
            Block.Column.text(words.get("col.state"), 3)),
        rows,
        words.lines(rows.size()));
  }

  private static Block.Row row(List<ActionLine> lines, ReviewContent content, Words words) {
    ActionLine a = lines.get(0);
    return new Block.Row(
        List.of(
            Cell.of(a.reference()),
            Cell.of(a.what()),
            Cell.of(a.owner()),
            Cell.of(words.date(a.due())),
            Cell.state(words.get("action." + a.state()), kind(a, content))),
        lines.stream()
            .filter(line -> !line.figure().isEmpty())
            .map(
                line ->
                    new Block.Fact(
                        figure(line.figure(), content, words),
                        ActionEffect.of(line, content, words.language())))
            .toList());
  }

  private static Block decisions(ReviewContent content, Words words) {
    List<Block.Row> rows =
        content.decisions().stream()
            .map(
                d ->
                    Block.Row.of(
                        Cell.of(d.review()),
                        Cell.of(d.ofFigure() ? figure(d.subject(), content, words) : d.subject()),
                        Cell.of(d.decision()),
                        Cell.of(
                            d.action() == null
                                ? words.get("decision.none", d.noAction())
                                : d.action())))
            .toList();
    return new Block.Table(
        words.get("table.decisions"),
        List.of(
            Block.Column.text(words.get("col.review"), 4),
            Block.Column.text(words.get("col.finding"), 5),
            Block.Column.text(words.get("col.decision"), 7),
            Block.Column.text(words.get("col.follows"), 6)),
        rows,
        words.lines(rows.size()));
  }

  /** An action that was overdue when the month ended is bad, whatever its state is called. */
  private static Kind kind(ActionLine action, ReviewContent content) {
    boolean pending = "OPEN".equals(action.state()) || "IN_PROGRESS".equals(action.state());
    if (!pending) {
      return "CANCELLED".equals(action.state()) ? Kind.IDLE : Kind.OK;
    }
    return content.end().atZone(ZoneOffset.UTC).toLocalDate().isAfter(action.due())
        ? Kind.BAD
        : Kind.WARN;
  }
}
