package org.evident.evaluation.servicereview.boundary;

import java.util.ArrayList;
import java.util.List;
import org.evident.evaluation.servicereview.document.Block;
import org.evident.evaluation.servicereview.document.Cell;
import org.evident.evaluation.servicereview.document.Kind;
import org.evident.evaluation.servicereview.rule.EvidenceKind;
import org.evident.evaluation.servicereview.rule.EvidenceLine;
import org.evident.evaluation.servicereview.rule.FigureKey;
import org.evident.evaluation.servicereview.rule.ReasonKind;
import org.evident.evaluation.servicereview.rule.ReviewContent;
import org.evident.evaluation.servicereview.rule.Verdict;

/** The sections on what stands behind a service: problems with known errors, and suppliers. */
final class SupportWords {

  private SupportWords() {}

  /** Problems by age with the next step of those that are too old, and the known errors of the month (S9). */
  static List<Block> problems(ReviewContent content, Words words) {
    List<Block> blocks =
        new ArrayList<>(
            FigureTables.of(
                content,
                words,
                FigureKey.PRB_OPENED,
                FigureKey.PRB_RESOLVED,
                FigureKey.PRB_OPEN,
                FigureKey.PRB_OVERDUE,
                FigureKey.PRB_RECURRED,
                FigureKey.KER_NEW,
                FigureKey.KER_WORKAROUND));
    List<Block.Row> open =
        of(content, EvidenceKind.PROBLEM).stream()
            .filter(e -> e.state().equals("OPEN"))
            .map(e -> problem(e, content, words))
            .toList();
    if (!open.isEmpty()) {
      blocks.add(
          new Block.Table(
              words.get("table.problems"),
              List.of(
                  Block.Column.text(words.get("col.record"), 4),
                  Block.Column.text(words.get("col.title"), 7),
                  Block.Column.text(words.get("col.priority"), 2),
                  Block.Column.figure(words.get("col.days"), 3),
                  Block.Column.text(words.get("col.state"), 4)),
              open,
              words.lines(open.size())));
    }
    List<Block.Row> errors =
        of(content, EvidenceKind.KNOWN_ERROR).stream().map(e -> error(e, words)).toList();
    if (!errors.isEmpty()) {
      blocks.add(
          new Block.Table(
              words.get("table.errors"),
              List.of(
                  Block.Column.text(words.get("col.record"), 4),
                  Block.Column.text(words.get("col.symptoms"), 8),
                  Block.Column.text(words.get("col.problem"), 4),
                  Block.Column.text(words.get("col.when"), 4)),
              errors,
              words.lines(errors.size())));
    }
    return blocks;
  }

  private static Block.Row problem(EvidenceLine e, ReviewContent content, Words words) {
    boolean old = e.figures().contains(FigureKey.PRB_OVERDUE);
    List<Block.Fact> facts = new ArrayList<>();
    if (e.text() != null) {
      facts.add(new Block.Fact(words.get("fact.next"), e.text()));
    }
    content
        .comment(ReasonKind.OLD_PROBLEM, e.reference())
        .ifPresent(c -> facts.addAll(FigureTables.facts(c, words)));
    return new Block.Row(
        List.of(
            Cell.of(e.reference()),
            Cell.of(e.title()),
            Cell.of(e.detail()),
            Cell.of(words.number(e.amount())),
            Cell.state(words.get(old ? "problem.old" : "choice.OPEN"), old ? Kind.BAD : Kind.IDLE)),
        facts);
  }

  private static Block.Row error(EvidenceLine e, Words words) {
    return new Block.Row(
        List.of(
            Cell.of(e.reference()),
            Cell.of(e.title()),
            Cell.of(e.detail()),
            Cell.of(words.instant(e.at()))),
        List.of(
            new Block.Fact(
                words.get("fact.workaround"),
                e.text() == null ? words.get("workaround.none") : e.text())));
  }

  /** What suppliers kept, and whether it can carry what is agreed with the customer (S14). */
  static List<Block> suppliers(ReviewContent content, Words words) {
    List<Block> blocks =
        new ArrayList<>(
            FigureTables.of(content, words, FigureKey.SUPPLIER, FigureKey.SUPPLIER_GAPS));
    List<Block.Row> rows =
        of(content, EvidenceKind.SUPPLIER_TARGET).stream().map(e -> supplier(e, words)).toList();
    blocks.add(
        new Block.Table(
            words.get("table.suppliers"),
            List.of(
                Block.Column.text(words.get("col.supplier"), 6),
                Block.Column.text(words.get("col.target"), 5),
                Block.Column.figure(words.get("col.goal"), 3),
                Block.Column.figure(words.get("col.actual"), 3),
                Block.Column.text(words.get("col.verdict"), 4),
                Block.Column.text(words.get("col.alignment"), 5)),
            rows,
            words.lines(rows.size())));
    return blocks;
  }

  private static Block.Row supplier(EvidenceLine e, Words words) {
    String[] target = e.detail().split(" ", 2);
    String metric = words.get("supplier." + target[0]);
    boolean gap = "GAP".equals(e.text());
    return Block.Row.of(
        Cell.of(e.title()),
        Cell.of(target.length == 1 ? metric : metric + ", " + target[1]),
        Cell.of(FigureText.value(e.goal(), "%", false, words.language())),
        Cell.of(FigureText.value(e.amount(), "%", false, words.language())),
        Cell.state(words.get("verdict." + e.state()), kind(Verdict.valueOf(e.state()))),
        Cell.state(words.get(gap ? "alignment.gap" : "alignment.fits"), gap ? Kind.WARN : Kind.OK));
  }

  private static Kind kind(Verdict verdict) {
    return switch (verdict) {
      case MET -> Kind.OK;
      case MISSED -> Kind.BAD;
      default -> Kind.IDLE;
    };
  }

  private static List<EvidenceLine> of(ReviewContent content, EvidenceKind kind) {
    return content.evidence().stream().filter(e -> e.kind() == kind).toList();
  }
}
