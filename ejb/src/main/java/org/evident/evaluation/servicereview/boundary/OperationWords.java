package org.evident.evaluation.servicereview.boundary;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.evident.evaluation.servicereview.document.Block;
import org.evident.evaluation.servicereview.document.Cell;
import org.evident.evaluation.servicereview.rule.EvidenceKind;
import org.evident.evaluation.servicereview.rule.EvidenceLine;
import org.evident.evaluation.servicereview.rule.FigureKey;
import org.evident.evaluation.servicereview.rule.ForecastLine;
import org.evident.evaluation.servicereview.rule.ReviewContent;

/** The sections on requests, changes, workload, satisfaction, safety and cost. */
final class OperationWords {

  private OperationWords() {}

  /** Requests by model, and how they were fulfilled (S8). */
  static List<Block> requests(ReviewContent content, Words words) {
    return FigureTables.of(
        content,
        words,
        FigureKey.REQ_OPENED,
        FigureKey.REQ_FULFILLED,
        FigureKey.REQ_BACKLOG,
        FigureKey.FULF);
  }

  /** Changes by type and outcome, each that was implemented, and what is planned next (S10). */
  static List<Block> changes(ReviewContent content, Words words) {
    List<Block> blocks =
        new ArrayList<>(
            FigureTables.of(
                content,
                words,
                FigureKey.CHG_IMPLEMENTED,
                FigureKey.CHG_SUCCESS,
                FigureKey.CHG_FAILED,
                FigureKey.CHG_EMERG,
                FigureKey.REL_DEPLOYED,
                FigureKey.REL_SUCCESS,
                FigureKey.REL_INCIDENTS));
    blocks.addAll(list("table.changes", EvidenceKind.CHANGE, "fact.review", content, words));
    blocks.addAll(
        list("table.planned", EvidenceKind.CHANGE_PLANNED, "fact.review", content, words));
    blocks.addAll(list("table.releases", EvidenceKind.RELEASE, "fact.conclusions", content, words));
    blocks.addAll(
        list(
            "table.releases.planned",
            EvidenceKind.RELEASE_PLANNED,
            "fact.conclusions",
            content,
            words));
    return blocks;
  }

  private static List<Block> list(
      String caption, EvidenceKind kind, String fact, ReviewContent content, Words words) {
    List<Block.Row> rows =
        of(content, kind).stream()
            .map(
                e ->
                    new Block.Row(
                        Stream.of(
                                e.reference(),
                                e.title(),
                                words.choice(e.detail()),
                                words.instant(e.at()),
                                words.choice(e.state()))
                            .map(Cell::of)
                            .toList(),
                        e.text() == null
                            ? List.of()
                            : List.of(new Block.Fact(words.get(fact), e.text()))))
            .toList();
    return rows.isEmpty()
        ? List.of()
        : List.of(
            new Block.Table(
                words.get(caption),
                List.of(
                    Block.Column.text(words.get("col.record"), 4),
                    Block.Column.text(words.get("col.title"), 5),
                    Block.Column.text(words.get("col.kind"), 3),
                    Block.Column.text(words.get("col.when"), 4),
                    Block.Column.text(words.get("col.outcome"), 3)),
                rows,
                words.lines(rows.size())));
  }

  /** Workload against its limits, what is to be expected, and what is left of the capacity (S11). */
  static List<Block> workload(ReviewContent content, Words words) {
    List<Block> blocks =
        new ArrayList<>(
            FigureTables.of(
                content,
                words,
                FigureKey.WORKLOAD,
                FigureKey.WORKLOAD_SHARE,
                FigureKey.WORKLOAD_OVER,
                FigureKey.DEM_CONSUMED,
                FigureKey.DEM_FORETOLD,
                FigureKey.DEM_DEVIATION));
    blocks.addAll(PeriodWords.of(content, words));
    List<Block.Row> rows = content.forecasts().stream().map(f -> forecast(f, words)).toList();
    if (!rows.isEmpty()) {
      blocks.add(
          new Block.Table(
              words.get("table.forecast"),
              List.of(
                  Block.Column.text(words.get("col.figure"), 4),
                  Block.Column.text(words.get("label.month"), 3),
                  Block.Column.figure(words.get("col.expected"), 2),
                  Block.Column.figure(words.get("col.from"), 2),
                  Block.Column.figure(words.get("col.to"), 2)),
              rows,
              words.get("forecast.interval")));
    }
    blocks.addAll(CapacityWords.of(content, words));
    return blocks;
  }

  private static Block.Row forecast(ForecastLine f, Words words) {
    return Block.Row.of(
        FigureText.name(f.key(), "", words.language()),
        f.month().format(DateTimeFormatter.ofPattern("MMMM yyyy", words.language())),
        FigureText.value(f.value(), "count", false, words.language()),
        FigureText.value(f.low(), "count", false, words.language()),
        FigureText.value(f.high(), "count", false, words.language()));
  }

  /** What customers said, how far that can be trusted, and complaints (S12). */
  static List<Block> satisfaction(ReviewContent content, Words words) {
    return FigureTables.of(
        content,
        words,
        FigureKey.CSAT,
        FigureKey.SCORE,
        FigureKey.RESPRATE,
        FigureKey.ANSWERS_NEEDED,
        FigureKey.REPRESENTATIVE,
        FigureKey.MARGIN,
        FigureKey.CMP_RECEIVED,
        FigureKey.CMP_ON_TIME,
        FigureKey.CMP_ESCALATED,
        FigureKey.CMP_OPEN);
  }

  /** Tests and security incidents by number, and when the next test is due (S13). */
  static List<Block> safety(ReviewContent content, Words words) {
    List<Block> blocks = new ArrayList<>();
    boolean something =
        content.figure(FigureKey.TESTS_HELD).isPresent()
            || content.figure(FigureKey.CON_INVOKED).isPresent()
            || content.figure(FigureKey.SEC_INCIDENTS).isPresent();
    if (something) {
      blocks.addAll(
          FigureTables.of(
              content,
              words,
              FigureKey.TESTS_HELD,
              FigureKey.RTO_MET,
              FigureKey.RPO_MET,
              FigureKey.CON_INVOKED,
              FigureKey.CON_RESTORE,
              FigureKey.SEC_INCIDENTS,
              FigureKey.SEC_CONTAIN));
      blocks.addAll(list("table.tests", EvidenceKind.TEST, "fact.achieved", content, words));
      blocks.addAll(
          list("table.invocations", EvidenceKind.INVOCATION, "fact.recovery", content, words));
    }
    of(content, EvidenceKind.TEST_PLANNED)
        .forEach(t -> blocks.add(new Block.Paragraph(words.get("test.due", t.title()))));
    return blocks;
  }

  /** Budget, actual, variance and forecast, cost per unit and what is given back (S15). */
  static List<Block> cost(ReviewContent content, Words words) {
    return FigureTables.of(
        content,
        words,
        FigureKey.BUDGET,
        FigureKey.ACTUAL,
        FigureKey.VAR,
        FigureKey.VAR_YTD,
        FigureKey.FYF,
        FigureKey.UNITCOST,
        FigureKey.CREDIT);
  }

  private static List<EvidenceLine> of(ReviewContent content, EvidenceKind kind) {
    return content.evidence().stream().filter(e -> e.kind() == kind).toList();
  }
}
