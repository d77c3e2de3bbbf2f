package org.evident.evaluation.servicereview.boundary;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.evident.evaluation.servicereview.document.Block;
import org.evident.evaluation.servicereview.rule.BreachLine;
import org.evident.evaluation.servicereview.rule.Comment;
import org.evident.evaluation.servicereview.rule.ReviewContent;

/**
 * A breach list of hundreds or thousands of lines: what was said once of many breaches is told once, and every breach
 * follows in running text. It names all of them in a fraction of the pages and of the memory that a table takes.
 */
final class LongBreachList {

  /** Breaches of one paragraph; longer ones are slow to set. */
  private static final int TOGETHER = 40;

  private LongBreachList() {}

  static List<Block> of(ReviewContent content, Words words) {
    Map<String, Comment> said = BreachWords.said(content);
    Map<Said, List<BreachLine>> groups = new LinkedHashMap<>();
    for (BreachLine b : content.breaches()) {
      groups.computeIfAbsent(Said.of(said.get(b.subject())), s -> new ArrayList<>()).add(b);
    }
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Paragraph(words.headed("breach.long", content.breaches().size())));
    groups.forEach((told, breaches) -> blocks.addAll(group(told, breaches, words)));
    return blocks;
  }

  private static List<Block> group(Said told, List<BreachLine> breaches, Words words) {
    List<Block> blocks = new ArrayList<>();
    String text =
        FigureTables.facts(told.comment(), words).stream()
            .map(fact -> fact.label() + ": " + fact.value())
            .collect(Collectors.joining("\n"));
    blocks.add(
        new Block.Comment(
            words.get("breach.group", breaches.size()),
            null,
            text.isEmpty() ? words.get("cause.NONE") : text));
    for (int from = 0; from < breaches.size(); from += TOGETHER) {
      List<BreachLine> some = breaches.subList(from, Math.min(breaches.size(), from + TOGETHER));
      blocks.add(
          new Block.Paragraph(
              some.stream().map(b -> line(b, words)).collect(Collectors.joining("; "))));
    }
    return blocks;
  }

  /** What was said, whatever breach it was said of. */
  private record Said(Comment comment) {
    static Said of(Comment c) {
      return c == null
          ? new Said(new Comment(null, "", null, null, null, null, null, null))
          : new Said(
              new Comment(
                  null, "", c.causeCode(), c.cause(), c.effect(), c.action(), c.owner(), c.due()));
    }
  }

  private static String line(BreachLine b, Words words) {
    return words.get(
        b.open() ? "breach.short.open" : "breach.short",
        b.reference(),
        b.priority(),
        words.get("metric." + b.metric()),
        words.time(b.excessSeconds()));
  }
}
