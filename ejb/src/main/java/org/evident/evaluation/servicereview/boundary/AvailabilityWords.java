package org.evident.evaluation.servicereview.boundary;

import java.util.ArrayList;
import java.util.List;
import org.evident.evaluation.servicereview.document.Block;
import org.evident.evaluation.servicereview.document.Cell;
import org.evident.evaluation.servicereview.rule.Figure;
import org.evident.evaluation.servicereview.rule.FigureKey;
import org.evident.evaluation.servicereview.rule.OutageLine;
import org.evident.evaluation.servicereview.rule.ReasonKind;
import org.evident.evaluation.servicereview.rule.ReviewContent;

/** The section on availability (S4). */
final class AvailabilityWords {

  private AvailabilityWords() {}

  /** Availability over the months, everything it was computed from, and every outage with its cause. */
  static List<Block> availability(ReviewContent content, Words words) {
    List<Block> blocks =
        new ArrayList<>(FigureCharts.over(FigureKey.AVAIL, Block.Shape.LINE, content, words));
    blocks.addAll(
        FigureTables.of(
            content,
            words,
            FigureKey.AVAIL,
            FigureKey.AST,
            FigureKey.PLANNED,
            FigureKey.PLANNED_ALLOWED,
            FigureKey.BASIS,
            FigureKey.DOWNTIME,
            FigureKey.FAILURES,
            FigureKey.MTRS,
            FigureKey.MTBF,
            FigureKey.MTBSI,
            FigureKey.DEGRADED));
    boolean unbroken =
        content
            .figure(FigureKey.FAILURES)
            .map(Figure::value)
            .filter(v -> v.signum() == 0)
            .isPresent();
    if (unbroken) {
      blocks.add(new Block.Paragraph(words.get("no.failure")));
    }
    if (!content.outages().isEmpty()) {
      blocks.add(outages(content, words));
    }
    return blocks;
  }

  private static Block outages(ReviewContent content, Words words) {
    return new Block.Table(
        words.get("table.outages"),
        List.of(
            Block.Column.text(words.get("col.start"), 4),
            Block.Column.text(words.get("col.end"), 4),
            Block.Column.text(words.get("col.kind"), 3),
            Block.Column.figure(words.headed("col.servicetime"), 2),
            Block.Column.text(words.get("col.records"), 4)),
        content.outages().stream().map(o -> row(o, content, words)).toList(),
        words.lines(content.outages().size()));
  }

  private static Block.Row row(OutageLine o, ReviewContent content, Words words) {
    List<String> records = new ArrayList<>(o.sources());
    records.addAll(o.records());
    List<Block.Fact> facts = new ArrayList<>();
    content
        .comment(ReasonKind.OUTAGE, o.subject())
        .ifPresentOrElse(
            c -> facts.addAll(FigureTables.facts(c, words)),
            () -> {
              if (!o.cause().isEmpty()) {
                facts.add(new Block.Fact(words.get("fact.cause"), o.cause()));
              }
            });
    return new Block.Row(
        List.of(
            Cell.of(words.instant(o.start())),
            Cell.of(words.instant(o.end())),
            Cell.of(words.get("outage." + o.kind())),
            Cell.of(words.time(o.serviceSeconds())),
            Cell.of(String.join(", ", records))),
        facts);
  }
}
