package org.evident.evaluation.servicereview.boundary;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.evident.evaluation.servicereview.document.Block;
import org.evident.evaluation.servicereview.document.Cell;
import org.evident.evaluation.servicereview.rule.FigureKey;
import org.evident.evaluation.servicereview.rule.ReviewContent;
import org.evident.evaluation.servicereview.rule.Subject;

/** The services of a customer, one line each (section 4); a column nobody has anything in is left out. */
final class ServiceLines {

  private ServiceLines() {}

  static Block of(ReviewContent content, Words words) {
    List<Part> parts = new ArrayList<>();
    parts.add(new Part(Block.Column.text(words.get("label.service"), 6), s -> name(s, content)));
    parts.add(
        new Part(
            Block.Column.figure(words.get("col.metmissed"), 5),
            s ->
                value(content, FigureKey.TARGETS_MET, s, words)
                    + " / "
                    + value(content, FigureKey.TARGETS_MISSED, s, words)));
    parts.add(figure("col.incidents", FigureKey.INC_OPENED, content, words));
    parts.add(figure("figure.AVAIL", FigureKey.AVAIL, content, words));
    parts.add(figure("col.requests", FigureKey.REQ_OPENED, content, words));
    parts.add(figure("col.satisfaction", FigureKey.CSAT, content, words));
    parts.add(figure("col.variance", FigureKey.VAR, content, words));
    parts.add(
        new Part(Block.Column.text(words.get("col.resotrend"), 5), s -> trend(content, s, words)));
    List<String> services = content.services().stream().map(Subject::number).toList();
    List<Part> told =
        parts.stream()
            .filter(p -> services.stream().anyMatch(s -> !p.text().apply(s).isEmpty()))
            .toList();
    return new Block.Table(
        words.get("table.services"),
        told.stream().map(Part::column).toList(),
        services.stream().map(s -> row(s, told)).toList(),
        content
            .figure(FigureKey.ON_TARGET)
            .filter(f -> f.value() != null)
            .map(f -> words.figure(f) + ": " + words.fraction(f))
            .orElse(null));
  }

  private static Block.Row row(String service, List<Part> told) {
    return new Block.Row(
        told.stream().map(p -> Cell.of(p.text().apply(service))).toList(), List.of());
  }

  private static Part figure(String heading, String key, ReviewContent content, Words words) {
    return new Part(Block.Column.figure(words.get(heading), 5), s -> value(content, key, s, words));
  }

  private static String value(ReviewContent content, String key, String service, Words words) {
    return content.figure(key, service).map(words::value).orElse("");
  }

  private static String trend(ReviewContent content, String service, Words words) {
    return content
        .figure(FigureKey.RESO, service)
        .map(f -> FigureTables.trend(f, words))
        .orElse("");
  }

  private static String name(String number, ReviewContent content) {
    return content.services().stream()
        .filter(s -> s.number().equals(number))
        .map(Subject::name)
        .findFirst()
        .orElse(number);
  }

  /** A column, and what it says of a service's number. */
  private record Part(Block.Column column, Function<String, String> text) {}
}
