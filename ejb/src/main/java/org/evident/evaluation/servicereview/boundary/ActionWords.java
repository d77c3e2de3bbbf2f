package org.evident.evaluation.servicereview.boundary;

import java.time.ZoneOffset;
import java.util.List;
import org.evident.evaluation.servicereview.document.Block;
import org.evident.evaluation.servicereview.document.Cell;
import org.evident.evaluation.servicereview.document.Kind;
import org.evident.evaluation.servicereview.rule.ActionLine;
import org.evident.evaluation.servicereview.rule.ReviewContent;

/** Tells S16, what was promised and how far it is, in the reader's language. */
final class ActionWords {

  private ActionWords() {}

  static List<Block> actions(ReviewContent content, Words words) {
    List<Block.Row> rows =
        content.actions().stream()
            .map(
                a ->
                    Block.Row.of(
                        Cell.of(a.reference()),
                        Cell.of(a.what()),
                        Cell.of(a.owner()),
                        Cell.of(words.date(a.due())),
                        Cell.state(words.get("action." + a.state()), kind(a, content))))
            .toList();
    return List.of(
        new Block.Table(
            null,
            List.of(
                Block.Column.text(words.get("col.record"), 4),
                Block.Column.text(words.get("col.action"), 8),
                Block.Column.text(words.get("col.owner"), 4),
                Block.Column.text(words.get("col.due"), 3),
                Block.Column.text(words.get("col.state"), 3)),
            rows,
            words.lines(rows.size())));
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
