package org.evident.evaluation.servicereview.boundary;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.evident.agreement.servicelevel.rule.WorkloadMeasure;
import org.evident.agreement.servicelevel.rule.WorkloadPeriod;
import org.evident.evaluation.servicereview.document.Block;
import org.evident.evaluation.servicereview.rule.AgreementChange;
import org.evident.evaluation.servicereview.rule.AgreementLine;
import org.evident.evaluation.servicereview.rule.FigureKey;
import org.evident.evaluation.servicereview.rule.ReviewContent;
import org.evident.evaluation.servicereview.rule.Subject;
import org.evident.evaluation.servicereview.rule.TargetLine;
import org.evident.evaluation.servicereview.rule.TermChange;

/** What is agreed, and what changed in it within the month (S2). */
public final class AgreementWords {

  private AgreementWords() {}

  /** What changed in the agreements within the month, one text for each change. */
  public static List<String> changes(ReviewContent content, Locale language) {
    Words words = Words.of(content, language);
    return content.agreementChanges().stream().map(change -> told(change, content, words)).toList();
  }

  /** Each agreement with its hours and targets, and the changes of the month in words. */
  static List<Block> agreements(ReviewContent content, Words words) {
    List<Block> blocks = new ArrayList<>();
    content.agreements().forEach(agreement -> blocks.addAll(agreement(agreement, content, words)));
    if (content.summarised()) {
      blocks.add(changes(content, words));
    }
    return blocks;
  }

  private static List<Block> agreement(
      AgreementLine agreement, ReviewContent content, Words words) {
    List<Block.Row> rows =
        agreement.targets().stream().map(t -> target(t, content, words)).toList();
    String validity =
        agreement.validTo() == null
            ? words.get(
                "agreement.hours",
                hours(agreement.serviceHours(), words),
                hours(agreement.supportHours(), words))
            : words.get(
                "agreement.hours.until",
                hours(agreement.serviceHours(), words),
                hours(agreement.supportHours(), words),
                words.date(agreement.validTo()));
    return List.of(
        new Block.Table(
            words.get(
                "agreement",
                agreement.reference(),
                agreement.version(),
                words.date(agreement.validFrom())),
            List.of(
                Block.Column.text(words.get("col.target"), 4),
                Block.Column.text(words.get("col.priority"), 2),
                Block.Column.figure(words.get("col.agreed"), 5),
                Block.Column.text(words.get("col.calendar"), 2)),
            rows,
            validity));
  }

  private static Block.Row target(TargetLine t, ReviewContent content, Words words) {
    return Block.Row.of(
        of(t.service(), FigureText.name(t.figure(), "", words.language()), content, words),
        t.dimension(),
        t.limitSeconds() == null ? goal(t, words) : words.timed("agreed.minutes", t.limitSeconds()),
        t.calendar());
  }

  /** A target's name, with that of the service it is for where it is for one alone. */
  private static String of(String service, String name, ReviewContent content, Words words) {
    return service == null
        ? name
        : words.get(
            "target.service",
            name,
            content.services().stream()
                .filter(s -> s.number().equals(service))
                .findFirst()
                .map(Subject::name)
                .orElse(service));
  }

  private static String goal(TargetLine t, Words words) {
    Optional<WorkloadMeasure> work = WorkloadMeasure.ofGoal(t.figure());
    if (isOther(t.figure())) {
      return words.number(t.goal());
    }
    if (work.isEmpty()) {
      return t.tolerance() == null || t.tolerance().signum() == 0
          ? words.get("agreed.percent", words.number(t.goal()))
          : words.get(
              "agreed.percent.tolerance", words.number(t.goal()), words.number(t.tolerance()));
    }
    if (work.get().period() != WorkloadPeriod.MONTH) {
      return words.get(
          "agreed.period",
          words.number(t.goal()),
          words.get("period." + work.get().period()),
          words.number(t.tolerance()));
    }
    return t.tolerance() == null || t.tolerance().signum() == 0
        ? words.get("agreed.month", words.number(t.goal()))
        : words.get("agreed.tolerance", words.number(t.goal()), words.number(t.tolerance()));
  }

  /** The goal of such a target is in the unit its name ends with. */
  private static boolean isOther(String figure) {
    return figure.equals(FigureKey.OTHER_AT_LEAST) || figure.equals(FigureKey.OTHER_AT_MOST);
  }

  private static String hours(String calendars, Words words) {
    return calendars == null || calendars.isEmpty() ? words.get("no.data") : calendars;
  }

  private static Block changes(ReviewContent content, Words words) {
    if (content.agreementChanges().isEmpty()) {
      return new Block.Paragraph(words.get("agreement.unchanged"));
    }
    return new Block.Points(
        words.get("agreement.changes"),
        content.agreementChanges().stream().map(change -> told(change, content, words)).toList());
  }

  /** What happened to an agreement, in one or more sentences. */
  static String told(AgreementChange change, ReviewContent content, Words words) {
    String what =
        words.get(
            "agreement." + change.kind(),
            change.reference(),
            change.version(),
            words.date(change.validFrom()));
    if (change.kind() != AgreementChange.Kind.CHANGED) {
      return what;
    }
    List<String> terms = change.changes().stream().map(t -> term(t, content, words)).toList();
    return what
        + " "
        + (terms.isEmpty() ? words.get("agreement.same") : String.join("; ", terms) + ".");
  }

  private static String term(TermChange t, ReviewContent content, Words words) {
    String name =
        t.figure().isEmpty()
            ? words.get("term." + t.term())
            : words.get(
                "term." + t.term() + ".of",
                of(
                    t.service(),
                    FigureText.name(t.figure(), t.dimension(), words.language()),
                    content,
                    words));
    boolean amount = t.textBefore() == null && t.textAfter() == null;
    String before = amount ? amount(t, t.before(), words) : text(t.textBefore(), words);
    String after = amount ? amount(t, t.after(), words) : text(t.textAfter(), words);
    return words.get("term.changed", name, before, after);
  }

  private static String amount(TermChange t, BigDecimal amount, Words words) {
    if (amount == null) {
      return words.get("term.none");
    }
    Optional<WorkloadMeasure> work =
        WorkloadMeasure.ofGoal(t.figure())
            .filter(what -> what.period() != WorkloadPeriod.MONTH && t.term().equals("GOAL"));
    if (isOther(t.figure())) {
      return words.number(amount);
    }
    if (t.term().equals("LIMIT")) {
      return words.limit(amount);
    }
    return work.isPresent()
        ? words.number(amount) + " " + words.get("period." + work.get().period())
        : words.get("term.unit." + unit(t), words.number(amount));
  }

  /** A goal is a percentage, but that of a workload is a number of records. */
  private static String unit(TermChange t) {
    return t.term().equals("GOAL") && t.figure().startsWith("WORKLOAD_") ? "COUNT" : t.term();
  }

  private static String text(String text, Words words) {
    return text == null || text.isEmpty() ? words.get("term.none") : words.choice(text);
  }
}
