package org.evident.evaluation.servicereview.boundary;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.evident.evaluation.servicereview.document.Sheet;
import org.evident.evaluation.servicereview.document.Sheet.Format;
import org.evident.evaluation.servicereview.rule.AgreementChange;
import org.evident.evaluation.servicereview.rule.BreachLine;
import org.evident.evaluation.servicereview.rule.Comment;
import org.evident.evaluation.servicereview.rule.ReasonKind;
import org.evident.evaluation.servicereview.rule.Reasons;
import org.evident.evaluation.servicereview.rule.ReviewContent;
import org.evident.evaluation.servicereview.rule.Subject;

/** The sheets of a workbook that hold what people say: the summary, and the breach list with causes and actions. */
final class SummarySheets {

  private SummarySheets() {}

  /** The judgement, the messages and the changes of the agreements (S1, S2). */
  static Sheet summary(ReviewContent content, Words words) {
    List<List<Object>> rows = new ArrayList<>();
    content
        .comment(ReasonKind.JUDGEMENT, Reasons.SUMMARY)
        .ifPresent(c -> rows.add(Arrays.asList(words.get("judgement"), c.cause())));
    List<String> messages = MessageText.of(content, words);
    for (int i = 0; i < messages.size(); i++) {
      rows.add(Arrays.asList(words.get("message", i + 1), messages.get(i)));
    }
    for (AgreementChange change : content.agreementChanges()) {
      rows.add(
          Arrays.asList(
              words.get("agreement.changes"), AgreementWords.told(change, content, words)));
    }
    return new Sheet(
        words.get("section.S1"),
        List.of(
            ReviewSheets.field(words, "col.kind", Format.TEXT, 34),
            ReviewSheets.field(words, "col.text", Format.TEXT, 100)),
        rows,
        words.lines(rows.size()));
  }

  /** Every breach with what was said of it (S7). */
  static Sheet breaches(ReviewContent content, Words words) {
    Map<String, Comment> said = BreachWords.said(content);
    List<List<Object>> rows = new ArrayList<>();
    for (BreachLine b : content.breaches()) {
      Comment c = said.get(b.subject());
      rows.add(
          Arrays.asList(
              service(b, content),
              b.reference(),
              b.priority(),
              words.get("metric." + b.metric()),
              ReviewSheets.minutes(b.limitSeconds()),
              ReviewSheets.minutes(b.consumedSeconds()),
              ReviewSheets.minutes(b.excessSeconds()),
              ReviewSheets.local(b.breachedAt(), words),
              words.get(b.open() ? "breach.open" : "breach.stopped"),
              c == null || c.causeCode() == null ? null : words.get("cause." + c.causeCode()),
              c == null ? null : c.cause(),
              c == null ? null : c.action(),
              c == null ? null : c.owner(),
              c == null ? null : c.due()));
    }
    return new Sheet(
        words.get("sheet.breaches"),
        List.of(
            ReviewSheets.field(words, "label.service", Format.TEXT, 24),
            ReviewSheets.field(words, "col.record", Format.TEXT, 18),
            ReviewSheets.field(words, "col.priority", Format.TEXT, 8),
            ReviewSheets.field(words, "col.metric", Format.TEXT, 16),
            ReviewSheets.field(words, "col.limit.min", Format.DECIMAL, 12),
            ReviewSheets.field(words, "col.consumed", Format.DECIMAL, 14),
            ReviewSheets.field(words, "col.excess", Format.DECIMAL, 12),
            ReviewSheets.field(words, "col.breached", Format.INSTANT, 20),
            ReviewSheets.field(words, "col.state", Format.TEXT, 16),
            ReviewSheets.field(words, "col.cause.kind", Format.TEXT, 16),
            ReviewSheets.field(words, "fact.cause", Format.TEXT, 40),
            ReviewSheets.field(words, "fact.action", Format.TEXT, 40),
            ReviewSheets.field(words, "fact.owner", Format.TEXT, 20),
            ReviewSheets.field(words, "fact.due", Format.DATE, 12)),
        rows,
        words.lines(rows.size()));
  }

  private static String service(BreachLine b, ReviewContent content) {
    return content.services().stream()
        .filter(s -> b.service() == null || s.number().equals(b.service()))
        .findFirst()
        .map(Subject::name)
        .orElse(null);
  }
}
