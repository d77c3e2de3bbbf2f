package org.evident.evaluation.servicereview.boundary;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.evident.evaluation.servicereview.document.Block;
import org.evident.evaluation.servicereview.document.Cell;
import org.evident.evaluation.servicereview.document.Kind;
import org.evident.evaluation.servicereview.rule.BreachLine;
import org.evident.evaluation.servicereview.rule.ClockMetric;
import org.evident.evaluation.servicereview.rule.Comment;
import org.evident.evaluation.servicereview.rule.ReasonKind;
import org.evident.evaluation.servicereview.rule.ReviewContent;
import org.evident.evaluation.servicereview.rule.ReviewKind;
import org.evident.evaluation.servicereview.rule.Subject;

/** The breach list: complete for a service, by service with counts and kinds of cause for a customer (S7, section 1). */
final class BreachWords {

  /** A longer list is set by cause, record after record in running text: as a table it would fill hundreds of pages. */
  static final int TABLED = 250;

  private BreachWords() {}

  static List<Block> breaches(ReviewContent content, Words words) {
    if (content.kind() == ReviewKind.CUSTOMER) {
      return List.of(byService(content, words));
    }
    return content.breaches().size() > TABLED
        ? LongBreachList.of(content, words)
        : List.of(all(content, words));
  }

  /** What was said of each breach, by its subject. */
  static Map<String, Comment> said(ReviewContent content) {
    return content.comments().stream()
        .filter(c -> c.kind() == ReasonKind.BREACH)
        .collect(Collectors.toMap(Comment::subject, c -> c, (one, other) -> one));
  }

  private static Block all(ReviewContent content, Words words) {
    Map<String, Comment> said = said(content);
    List<Block.Row> rows = new ArrayList<>();
    for (BreachLine b : content.breaches()) {
      Comment comment = said.get(b.subject());
      rows.add(
          new Block.Row(
              List.of(
                  Cell.of(b.reference()),
                  Cell.of(b.priority()),
                  Cell.of(words.get("metric." + b.metric())),
                  Cell.of(words.time(b.limitSeconds())),
                  Cell.of(words.time(b.consumedSeconds())),
                  Cell.of(words.time(b.excessSeconds())),
                  Cell.of(b.breachedAt() == null ? "" : words.local(b.breachedAt())),
                  Cell.state(words.get(b.open() ? "breach.open" : "breach.stopped"), Kind.BAD)),
              comment == null ? List.of() : FigureTables.facts(comment, words)));
    }
    return new Block.Table(
        null,
        List.of(
            Block.Column.text(words.get("col.record"), 9),
            Block.Column.text(words.get("col.priority"), 4),
            Block.Column.text(words.get("col.metric"), 5),
            Block.Column.figure(words.headed("col.limit.min"), 4),
            Block.Column.figure(words.headed("col.consumed"), 6),
            Block.Column.figure(words.headed("col.excess"), 8),
            Block.Column.text(words.get("col.breached"), 9),
            Block.Column.text(words.get("col.state"), 6)),
        rows,
        words.lines(content.breaches().size()));
  }

  private static Block byService(ReviewContent content, Words words) {
    Map<String, Comment> said = said(content);
    Map<String, List<BreachLine>> groups = new LinkedHashMap<>();
    content.services().forEach(s -> groups.put(s.number(), new ArrayList<>()));
    content
        .breaches()
        .forEach(
            b ->
                groups
                    .computeIfAbsent(b.service() == null ? "" : b.service(), s -> new ArrayList<>())
                    .add(b));
    List<Block.Row> rows = new ArrayList<>();
    groups.forEach(
        (service, breaches) -> {
          if (!breaches.isEmpty()) {
            rows.add(row(name(service, content, words), breaches, said, words));
          }
        });
    if (rows.size() > 1) {
      rows.add(row(words.get("breach.total"), content.breaches(), said, words));
    }
    return new Block.Table(
        words.get("table.breaches"),
        List.of(
            Block.Column.text(words.get("label.service"), 6),
            Block.Column.figure(words.get("metric.RESPONSE"), 4),
            Block.Column.figure(words.get("metric.RESOLUTION"), 4),
            Block.Column.figure(words.get("metric.FULFILMENT"), 4),
            Block.Column.figure(words.get("col.stillopen"), 4),
            Block.Column.text(words.get("col.causes"), 8)),
        rows,
        words.get("breach.where"));
  }

  private static Block.Row row(
      String name, List<BreachLine> breaches, Map<String, Comment> said, Words words) {
    return Block.Row.of(
        name,
        count(breaches, ClockMetric.RESPONSE),
        count(breaches, ClockMetric.RESOLUTION),
        count(breaches, ClockMetric.FULFILMENT),
        String.valueOf(breaches.stream().filter(BreachLine::open).count()),
        causes(breaches, said, words));
  }

  private static String count(List<BreachLine> breaches, ClockMetric metric) {
    return String.valueOf(breaches.stream().filter(b -> b.metric() == metric).count());
  }

  /** How many breaches each kind of cause has, and of how many none is said yet (SLM-3). */
  private static String causes(List<BreachLine> breaches, Map<String, Comment> said, Words words) {
    Map<String, Integer> counts = new TreeMap<>();
    for (BreachLine b : breaches) {
      Comment comment = said.get(b.subject());
      String code = comment == null ? null : comment.causeCode();
      counts.merge(code == null ? "NONE" : code, 1, Integer::sum);
    }
    return counts.entrySet().stream()
        .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
        .map(e -> words.get("cause." + e.getKey()) + " " + e.getValue())
        .collect(Collectors.joining(", "));
  }

  private static String name(String number, ReviewContent content, Words words) {
    return content.services().stream()
        .filter(s -> s.number().equals(number))
        .findFirst()
        .map(Subject::name)
        .orElseGet(() -> words.get("breach.services"));
  }
}
