package org.evident.evaluation.servicereview.boundary;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.evident.evaluation.servicereview.document.Block;
import org.evident.evaluation.servicereview.document.Cell;
import org.evident.evaluation.servicereview.rule.Comment;
import org.evident.evaluation.servicereview.rule.Figure;
import org.evident.evaluation.servicereview.rule.FigureKey;
import org.evident.evaluation.servicereview.rule.ReasonKind;
import org.evident.evaluation.servicereview.rule.Reasons;
import org.evident.evaluation.servicereview.rule.Restatement;
import org.evident.evaluation.servicereview.rule.ReviewContent;
import org.evident.evaluation.servicereview.rule.ReviewKind;
import org.evident.evaluation.servicereview.rule.Verdict;

/** The summary: judgement, messages, key figures, targets or services. */
final class SummaryWords {

  private static final List<String> TILES =
      List.of(
          FigureKey.RESP,
          FigureKey.RESO,
          FigureKey.AVAIL,
          FigureKey.INC_OPENED,
          FigureKey.INC_RESOLVED,
          FigureKey.MEDIAN,
          FigureKey.FULF,
          FigureKey.CSAT,
          FigureKey.VAR);
  private static final List<String> TARGETS =
      List.of(
          FigureKey.RESP,
          FigureKey.RESO,
          FigureKey.FULF,
          FigureKey.AVAIL,
          FigureKey.PLANNED_ALLOWED,
          FigureKey.CSAT,
          FigureKey.OTHER_AT_LEAST,
          FigureKey.OTHER_AT_MOST,
          FigureKey.WORKLOAD);

  private SummaryWords() {}

  /**
   * The judgement and the most important messages, key figures, the table of all targets or of all services, and what could
   * not be measured (S1).
   */
  static List<Block> summary(ReviewContent content, Words words) {
    List<Block.Tile> tiles = new ArrayList<>();
    for (String key : TILES) {
      content.figure(key).ifPresent(f -> tiles.add(tile(f, words)));
    }
    List<Block> blocks = new ArrayList<>();
    content
        .comment(ReasonKind.JUDGEMENT, Reasons.SUMMARY)
        .ifPresent(c -> blocks.add(judgement(c, words)));
    if (!content.messages().isEmpty()) {
      blocks.add(new Block.Points(words.get("messages"), MessageText.of(content, words)));
    }
    blocks.add(new Block.Tiles(tiles));
    blocks.add(
        content.kind() == ReviewKind.CUSTOMER
            ? ServiceLines.of(content, words)
            : targets(content, words));
    content.restatements().stream()
        .filter(r -> !r.figure().contains(":"))
        .forEach(r -> blocks.add(new Block.Paragraph(restated(r, words))));
    content.gaps().forEach(gap -> blocks.add(new Block.Paragraph(words.get("gap." + gap))));
    return blocks;
  }

  private static Block judgement(Comment comment, Words words) {
    return new Block.Comment(words.get("judgement"), words.get("role.owner"), comment.cause());
  }

  private static Block.Tile tile(Figure f, Words words) {
    return new Block.Tile(
        words.figure(f),
        words.value(f),
        f.goal() == null ? null : words.agreed(f.goal(), f.unit()),
        words.verdict(f),
        words.comparison(f));
  }

  /** The mark of a value that is no longer the published one, with the old value and the reason (R9). */
  private static String restated(Restatement r, Words words) {
    return words.get(
        "restated",
        FigureText.name(r.figure(), "", words.language()),
        r.month(),
        words.number(r.published()),
        words.number(r.restated()),
        r.reason());
  }

  /** Every target with goal, actual, verdict and trend, and how many were met and missed. */
  private static Block targets(ReviewContent content, Words words) {
    List<Figure> judged =
        content.figures().stream()
            .filter(f -> f.goal() != null && TARGETS.contains(f.key()))
            .sorted(
                Comparator.comparing((Figure f) -> TARGETS.indexOf(f.key()))
                    .thenComparing(Figure::dimension))
            .toList();
    List<Block.Row> rows =
        judged.stream()
            .map(
                f ->
                    Block.Row.of(
                        Cell.of(words.figure(f)),
                        Cell.of(goal(f, words)),
                        Cell.of(actual(f, words)),
                        words.verdict(f),
                        Cell.of(FigureTables.trend(f, words))))
            .toList();
    return new Block.Table(
        words.get("table.targets"),
        List.of(
            Block.Column.text(words.get("col.target"), 5),
            Block.Column.figure(words.get("col.goal"), 2),
            Block.Column.figure(words.get("col.actual"), 2),
            Block.Column.text(words.get("col.verdict"), 3),
            Block.Column.text(words.get("col.trend"), 3)),
        rows,
        words.get("targets.count", count(judged, Verdict.MET), count(judged, Verdict.MISSED)));
  }

  private static long count(List<Figure> figures, Verdict verdict) {
    return figures.stream().filter(f -> f.verdict() == verdict).count();
  }

  private static String goal(Figure f, Words words) {
    return f.key().equals(FigureKey.WORKLOAD)
        ? words.number(f.goal())
        : words.amount(f.goal(), f.unit(), false);
  }

  private static String actual(Figure f, Words words) {
    return f.key().equals(FigureKey.WORKLOAD) ? words.number(f.actual()) : words.value(f);
  }
}
