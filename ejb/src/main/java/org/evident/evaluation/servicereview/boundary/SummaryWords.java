package org.evident.evaluation.servicereview.boundary;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.evident.evaluation.servicereview.document.Block;
import org.evident.evaluation.servicereview.document.Cell;
import org.evident.evaluation.servicereview.rule.AgreementLine;
import org.evident.evaluation.servicereview.rule.Figure;
import org.evident.evaluation.servicereview.rule.FigureKey;
import org.evident.evaluation.servicereview.rule.ReviewContent;
import org.evident.evaluation.servicereview.rule.ReviewKind;
import org.evident.evaluation.servicereview.rule.Subject;
import org.evident.evaluation.servicereview.rule.Verdict;

/** The sections that sum up: key figures, targets, services, and what was agreed. */
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
          FigureKey.CSAT,
          FigureKey.WORKLOAD);

  private SummaryWords() {}

  /** Key figures, the table of all targets or of all services, and what could not be measured (S1). */
  static List<Block> summary(ReviewContent content, Words words) {
    List<Block.Tile> tiles = new ArrayList<>();
    for (String key : TILES) {
      content.figure(key).ifPresent(f -> tiles.add(tile(f, words)));
    }
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Tiles(tiles));
    blocks.add(
        content.kind() == ReviewKind.CUSTOMER ? services(content, words) : targets(content, words));
    content.gaps().forEach(gap -> blocks.add(new Block.Paragraph(words.get("gap." + gap))));
    return blocks;
  }

  private static Block.Tile tile(Figure f, Words words) {
    return new Block.Tile(
        words.figure(f),
        words.value(f),
        f.goal() == null ? null : words.get("goal", words.number(f.goal()), f.unit()),
        words.verdict(f),
        words.comparison(f));
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
                        Cell.of(trend(f, words))))
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
        : FigureText.value(f.goal(), f.unit(), false, words.language());
  }

  private static String actual(Figure f, Words words) {
    return f.key().equals(FigureKey.WORKLOAD) ? words.number(f.actual()) : words.value(f);
  }

  private static String trend(Figure f, Words words) {
    return f.comparison() == null ? "" : words.get("trend." + f.comparison().label());
  }

  /** One line per service (section 4). */
  private static Block services(ReviewContent content, Words words) {
    List<Block.Row> rows = new ArrayList<>();
    for (Subject service : content.services()) {
      String number = service.number();
      Optional<Figure> met = content.figure(FigureKey.TARGETS_MET, number);
      Optional<Figure> missed = content.figure(FigureKey.TARGETS_MISSED, number);
      rows.add(
          Block.Row.of(
              service.name(),
              met.map(words::value).orElse("") + " / " + missed.map(words::value).orElse(""),
              part(content, FigureKey.INC_OPENED, number, words),
              part(content, FigureKey.AVAIL, number, words),
              part(content, FigureKey.REQ_OPENED, number, words),
              part(content, FigureKey.CSAT, number, words),
              part(content, FigureKey.VAR, number, words),
              content.figure(FigureKey.RESO, number).map(f -> trend(f, words)).orElse("")));
    }
    return new Block.Table(
        words.get("table.services"),
        List.of(
            Block.Column.text(words.get("label.service"), 4),
            Block.Column.figure(words.get("col.metmissed"), 3),
            Block.Column.figure(words.get("col.incidents"), 2),
            Block.Column.figure(words.get("figure.AVAIL"), 3),
            Block.Column.figure(words.get("col.requests"), 2),
            Block.Column.figure(words.get("col.satisfaction"), 3),
            Block.Column.figure(words.get("col.variance"), 3),
            Block.Column.text(words.get("col.resotrend"), 3)),
        rows,
        content
            .figure(FigureKey.ON_TARGET)
            .filter(f -> f.value() != null)
            .map(f -> words.figure(f) + ": " + words.fraction(f))
            .orElse(null));
  }

  private static String part(ReviewContent content, String key, String service, Words words) {
    return content.figure(key, service).map(words::value).orElse("");
  }

  /** What was agreed (S2). */
  static List<Block> agreements(ReviewContent content, Words words) {
    List<Block> blocks = new ArrayList<>();
    for (AgreementLine agreement : content.agreements()) {
      List<Block.Row> rows =
          agreement.targets().stream()
              .map(
                  t ->
                      Block.Row.of(
                          FigureText.name(t.figure(), "", words.language()),
                          t.dimension(),
                          t.limitSeconds() == null
                              ? words.number(t.goal())
                              : words.minutes(t.limitSeconds()),
                          t.calendar()))
              .toList();
      blocks.add(
          new Block.Table(
              words.get(
                  "agreement", agreement.reference(), agreement.version(), agreement.validFrom()),
              List.of(
                  Block.Column.text(words.get("col.target"), 4),
                  Block.Column.text(words.get("col.priority"), 2),
                  Block.Column.figure(words.get("col.limit"), 2),
                  Block.Column.text(words.get("col.calendar"), 2)),
              rows,
              null));
    }
    return blocks;
  }
}
