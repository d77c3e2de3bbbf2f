package org.evident.evaluation.servicereview.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.evident.evaluation.servicereview.document.Block;
import org.evident.evaluation.servicereview.document.Cell;
import org.evident.evaluation.servicereview.document.Kind;
import org.evident.evaluation.servicereview.document.ReviewDocument;
import org.evident.evaluation.servicereview.rule.FigureKey;
import org.evident.evaluation.servicereview.rule.ReviewContent;
import org.evident.evaluation.servicereview.rule.ReviewKind;
import org.evident.evaluation.servicereview.rule.Section;
import org.evident.evaluation.servicereview.rule.SectionState;
import org.evident.evaluation.servicereview.rule.Subject;

/** Tells a review as a printed document in the reader's language. */
@ApplicationScoped
class ReviewWords {

  ReviewDocument document(StoredReview review, ReviewContent content, Locale language) {
    Words words = Words.of(content, language);
    List<ReviewDocument.Section> sections = new ArrayList<>();
    for (Section section : Section.values()) {
      sections.add(section(section, content, words));
    }
    return new ReviewDocument(
        language,
        cover(review, content, words),
        sections,
        approvals(review, words),
        ReviewSheets.of(content, words),
        words.get("footer", review.number(), review.revision()),
        words.labels());
  }

  private static ReviewDocument.Cover cover(
      StoredReview review, ReviewContent content, Words words) {
    String month =
        content.period().format(DateTimeFormatter.ofPattern("MMMM yyyy", words.language()));
    String subject =
        content.kind() == ReviewKind.SERVICE
            ? content.services().get(0).name()
            : content.customer().name();
    Instant frozen = review.frozenAt() == null ? content.end() : review.frozenAt();
    boolean done = review.publishedAt() != null;
    return new ReviewDocument.Cover(
        words.get("kind." + content.kind()),
        subject + ", " + month,
        content.customer().name(),
        String.join(", ", content.services().stream().map(Subject::name).toList()),
        words.get(
            "period", words.instant(content.start()), words.instant(content.end()), content.zone()),
        agreements(content, words),
        String.valueOf(review.revision()),
        Cell.state(words.get("state." + review.state()), done ? Kind.OK : Kind.IDLE),
        review.frozenAt() == null ? words.get("not.frozen") : words.instant(frozen),
        frozen,
        review.fingerprint(),
        review.seal());
  }

  private static String agreements(ReviewContent content, Words words) {
    return content.agreements().isEmpty()
        ? words.get("no.agreement")
        : String.join(
            ", ",
            content.agreements().stream()
                .map(
                    a ->
                        words.get(
                            "agreement", a.reference(), a.version(), words.date(a.validFrom())))
                .toList());
  }

  private static List<ReviewDocument.Approval> approvals(StoredReview r, Words words) {
    return List.of(
        new ReviewDocument.Approval(words.get("role.author"), r.signed().author(), null, null),
        new ReviewDocument.Approval(
            words.get("role.reviewer"),
            r.signed().reviewer(),
            r.reviewedAt() == null ? null : words.instant(r.reviewedAt()),
            r.reviewedAt() == null ? null : words.get("means")),
        new ReviewDocument.Approval(
            words.get("role.approver"),
            r.signed().approver(),
            r.frozenAt() == null ? null : words.instant(r.frozenAt()),
            r.frozenAt() == null ? null : words.get("means")));
  }

  private static ReviewDocument.Section section(
      Section section, ReviewContent content, Words words) {
    SectionState state = content.sections().getOrDefault(section, SectionState.NOT_RECORDED);
    // What is due next stands in the section even where nothing happened.
    boolean speaks =
        state == SectionState.FIGURES
            || section == Section.S13 && state == SectionState.NOTHING_TO_REPORT;
    List<Block> blocks = speaks ? blocks(section, content, words) : List.of();
    String notice = state == SectionState.FIGURES ? null : words.get("notice." + state);
    return new ReviewDocument.Section(
        section.name(), words.get("section." + section), notice, blocks);
  }

  private static List<Block> blocks(Section section, ReviewContent content, Words words) {
    return switch (section) {
      case S1 -> SummaryWords.summary(content, words);
      case S2 -> AgreementWords.agreements(content, words);
      case S3 ->
          FigureTables.of(
              content,
              words,
              FigureKey.RESP,
              FigureKey.RESO,
              FigureKey.RESO_STRICT,
              FigureKey.FULF,
              FigureKey.OTHER_AT_LEAST,
              FigureKey.OTHER_AT_MOST);
      case S4 -> AvailabilityWords.availability(content, words);
      case S5 -> IncidentWords.incidents(content, words);
      case S6 -> IncidentWords.majors(content, words);
      case S7 -> BreachWords.breaches(content, words);
      case S8 -> OperationWords.requests(content, words);
      case S9 -> SupportWords.problems(content, words);
      case S10 -> OperationWords.changes(content, words);
      case S11 -> OperationWords.workload(content, words);
      case S12 -> OperationWords.satisfaction(content, words);
      case S13 -> OperationWords.safety(content, words);
      case S14 -> SupportWords.suppliers(content, words);
      case S15 -> OperationWords.cost(content, words);
      case S16 -> ActionWords.actions(content, words);
    };
  }
}
