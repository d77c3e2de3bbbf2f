package org.evident.evaluation.servicereview.boundary;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.evident.agreement.servicelevel.rule.WorkloadMeasure;
import org.evident.agreement.servicelevel.rule.WorkloadPeriod;
import org.evident.evaluation.servicereview.document.Block;
import org.evident.evaluation.servicereview.document.Cell;
import org.evident.evaluation.servicereview.document.Kind;
import org.evident.evaluation.servicereview.rule.EvidenceKind;
import org.evident.evaluation.servicereview.rule.EvidenceLine;
import org.evident.evaluation.servicereview.rule.FigureKey;
import org.evident.evaluation.servicereview.rule.ReviewContent;
import org.evident.evaluation.servicereview.rule.Verdict;

/** How work is told that is limited by the day, week, quarter or year (S11); nothing where all of it is by the month. */
final class PeriodWords {

  private PeriodWords() {}

  /** How such work is counted, and the days or weeks that stand out. */
  static List<Block> of(ReviewContent content, Words words) {
    List<Block> blocks = new ArrayList<>();
    boolean some =
        content.figures().stream()
            .filter(f -> f.key().equals(FigureKey.WORKLOAD))
            .anyMatch(f -> WorkloadMeasure.of(f.dimension()).period() != WorkloadPeriod.MONTH);
    if (some) {
      blocks.add(new Block.Paragraph(words.get("workload.periods")));
    }
    List<Block.Row> rows =
        content.evidence().stream()
            .filter(e -> e.kind() == EvidenceKind.WORKLOAD_SPAN && e.goal() != null)
            .sorted(Comparator.comparing(EvidenceLine::detail).thenComparing(EvidenceLine::at))
            .map(e -> row(e, words))
            .toList();
    if (!rows.isEmpty()) {
      blocks.add(
          new Block.Table(
              words.get("table.spans"),
              List.of(
                  Block.Column.text(words.get("col.target"), 5),
                  Block.Column.text(words.get("col.start"), 3),
                  Block.Column.figure(words.get("col.count"), 2),
                  Block.Column.figure(words.get("col.goal"), 2),
                  Block.Column.text(words.get("col.verdict"), 3)),
              rows,
              words.lines(rows.size())));
    }
    return blocks;
  }

  private static Block.Row row(EvidenceLine e, Words words) {
    Verdict verdict = Verdict.valueOf(e.state());
    Kind kind =
        switch (verdict) {
          case EXCEEDED -> Kind.BAD;
          case TOLERATED -> Kind.WARN;
          default -> Kind.OK;
        };
    return Block.Row.of(
        Cell.of(words.choice(e.detail())),
        Cell.of(words.date(e.at().atZone(words.zone()).toLocalDate())),
        Cell.of(words.number(e.amount())),
        Cell.of(words.number(e.goal())),
        Cell.state(words.get("verdict." + verdict), kind));
  }
}
