package org.evident.evaluation.servicereview.boundary;

import java.util.ArrayList;
import java.util.List;
import org.evident.evaluation.servicereview.document.Block;
import org.evident.evaluation.servicereview.document.Cell;
import org.evident.evaluation.servicereview.rule.FigureKey;
import org.evident.evaluation.servicereview.rule.MajorIncidentLine;
import org.evident.evaluation.servicereview.rule.ReasonKind;
import org.evident.evaluation.servicereview.rule.ReviewContent;

/** The sections on incidents and major incidents. */
final class IncidentWords {

  private IncidentWords() {}

  /** The incident figures and what was opened over the months (S5). */
  static List<Block> incidents(ReviewContent content, Words words) {
    List<Block> blocks =
        new ArrayList<>(
            FigureTables.of(
                content,
                words,
                FigureKey.INC_OPENED,
                FigureKey.INC_RESOLVED,
                FigureKey.INC_BACKLOG,
                FigureKey.MEAN,
                FigureKey.MEDIAN,
                FigureKey.P90,
                FigureKey.REOPEN,
                FigureKey.FIRSTLINE,
                FigureKey.CAUSED,
                FigureKey.PAUSED_SHARE,
                FigureKey.BACKLOG_AGE));
    blocks.addAll(FigureCharts.over(FigureKey.INC_OPENED, Block.Shape.BARS, content, words));
    return blocks;
  }

  /** Major incidents with what was said about each (S6). */
  static List<Block> majors(ReviewContent content, Words words) {
    List<Block.Row> rows = new ArrayList<>();
    for (MajorIncidentLine m : content.majorIncidents()) {
      rows.add(
          new Block.Row(
              List.of(
                  Cell.of(m.reference()),
                  Cell.of(words.instant(m.declaredAt())),
                  Cell.of(m.restoredAt() == null ? "" : words.instant(m.restoredAt())),
                  Cell.of(m.seconds() == null ? "" : words.time(m.seconds()))),
              content
                  .comment(ReasonKind.MAJOR_INCIDENT, m.reference())
                  .map(c -> FigureTables.facts(c, words))
                  .orElse(List.of())));
    }
    return List.of(
        new Block.Table(
            null,
            List.of(
                Block.Column.text(words.get("col.record"), 3),
                Block.Column.text(words.get("col.declared"), 3),
                Block.Column.text(words.get("col.restored"), 3),
                Block.Column.figure(words.headed("col.minutes"), 2)),
            rows,
            null));
  }
}
