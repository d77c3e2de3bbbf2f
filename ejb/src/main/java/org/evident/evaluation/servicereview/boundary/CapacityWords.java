package org.evident.evaluation.servicereview.boundary;

import java.util.List;
import java.util.Optional;
import org.evident.evaluation.servicereview.document.Block;
import org.evident.evaluation.servicereview.document.Cell;
import org.evident.evaluation.servicereview.document.Kind;
import org.evident.evaluation.servicereview.rule.CapacityFigures;
import org.evident.evaluation.servicereview.rule.EvidenceKind;
import org.evident.evaluation.servicereview.rule.EvidenceLine;
import org.evident.evaluation.servicereview.rule.Figure;
import org.evident.evaluation.servicereview.rule.FigureKey;
import org.evident.evaluation.servicereview.rule.ReviewContent;

/** The part of a review that tells how long what there is will do (S11). */
final class CapacityWords {

  private CapacityWords() {}

  /** A line for each metric of a service; nothing where none was measured. */
  static List<Block> of(ReviewContent content, Words words) {
    List<Block.Row> rows =
        content.evidence().stream()
            .filter(e -> e.kind() == EvidenceKind.CAPACITY_METRIC)
            .map(e -> row(e, content, words))
            .toList();
    return rows.isEmpty()
        ? List.of()
        : List.of(
            new Block.Table(
                words.get("table.capacity"),
                List.of(
                    Block.Column.text(words.get("col.capacity"), 6),
                    Block.Column.figure(words.get("col.used"), 3),
                    Block.Column.figure(words.get("col.warning"), 3),
                    Block.Column.figure(words.get("col.critical"), 3),
                    Block.Column.text(words.get("col.left"), 4),
                    Block.Column.text(words.get("col.verdict"), 4)),
                rows,
                words.get("capacity.interval")));
  }

  private static Block.Row row(EvidenceLine e, ReviewContent content, Words words) {
    return Block.Row.of(
        Cell.of(e.title() + " (" + e.reference() + ")"),
        Cell.of(value(e, FigureKey.CAPACITY, content, words)),
        Cell.of(value(e, FigureKey.CAPACITY_WARNING, content, words)),
        Cell.of(value(e, FigureKey.CAPACITY_CRITICAL, content, words)),
        Cell.of(left(e, content, words)),
        e.state().isEmpty()
            ? Cell.of(words.get("no.data"))
            : Cell.state(words.choice(e.state()), kind(e.state())));
  }

  /** The days with their bounds, or why there are none. */
  private static String left(EvidenceLine e, ReviewContent content, Words words) {
    return figure(e, FigureKey.CAPACITY_DAYS, content)
        .filter(f -> f.value() != null)
        .map(
            f ->
                words.get(
                    "capacity.left",
                    words.number(f.value()),
                    bound(e, FigureKey.CAPACITY_EARLY, content, words),
                    bound(e, FigureKey.CAPACITY_LATE, content, words)))
        .orElseGet(() -> words.choice(e.detail()));
  }

  private static String bound(EvidenceLine e, String key, ReviewContent content, Words words) {
    return figure(e, key, content)
        .filter(f -> f.value() != null)
        .map(f -> words.number(f.value()))
        .orElse(words.get("capacity.open"));
  }

  private static String value(EvidenceLine e, String key, ReviewContent content, Words words) {
    return figure(e, key, content).map(words::value).orElse("");
  }

  private static Optional<Figure> figure(EvidenceLine e, String key, ReviewContent content) {
    return content.figure(key, CapacityFigures.dimension(e.reference()));
  }

  private static Kind kind(String alert) {
    return switch (alert) {
      case "CAPACITY_CRITICAL", "CAPACITY_ORDER_LATE" -> Kind.BAD;
      case "CAPACITY_WARNING", "CAPACITY_ORDER_SOON" -> Kind.WARN;
      default -> Kind.OK;
    };
  }
}
