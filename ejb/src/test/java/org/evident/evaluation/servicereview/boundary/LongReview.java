package org.evident.evaluation.servicereview.boundary;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.evident.evaluation.servicereview.document.ReviewPdf;
import org.evident.evaluation.servicereview.rule.BreachLine;
import org.evident.evaluation.servicereview.rule.CanonicalJson;
import org.evident.evaluation.servicereview.rule.ClockMetric;
import org.evident.evaluation.servicereview.rule.Comment;
import org.evident.evaluation.servicereview.rule.PeriodSpan;
import org.evident.evaluation.servicereview.rule.ReasonKind;
import org.evident.evaluation.servicereview.rule.ReviewContent;
import org.evident.evaluation.servicereview.rule.ReviewKind;
import org.evident.evaluation.servicereview.rule.ReviewState;
import org.evident.evaluation.servicereview.rule.Section;
import org.evident.evaluation.servicereview.rule.SectionState;
import org.evident.evaluation.servicereview.rule.Subject;

/** A review with thousands of breaches, printed in a process of its own to see how much memory that takes. */
final class LongReview {

  static final int BREACHES = 6500;
  private static final YearMonth MONTH = YearMonth.of(2026, 3);

  private LongReview() {}

  /** Prints one as PDF and tells its size. */
  public static void main(String[] arguments) {
    ReviewContent content = content(ReviewKind.SERVICE);
    byte[] paper =
        new ReviewPdf()
            .print(
                new ReviewWords().document(row(), content, Locale.ENGLISH),
                "figures.json",
                CanonicalJson.bytes(content));
    System.out.println(new String(paper, 0, 5, StandardCharsets.ISO_8859_1) + " " + paper.length);
  }

  static ReviewContent content(ReviewKind kind) {
    PeriodSpan span = PeriodSpan.of(MONTH, ZoneId.of("Europe/Vienna"));
    List<BreachLine> breaches = new ArrayList<>();
    List<Comment> comments = new ArrayList<>();
    for (int i = 0; i < BREACHES; i++) {
      BreachLine line =
          new BreachLine(
              "INC-2026-%06d".formatted(i),
              "P3",
              i % 2 == 0 ? ClockMetric.RESOLUTION : ClockMetric.RESPONSE,
              72_000,
              80_000 + i,
              span.start(),
              i % 100 == 0);
      breaches.add(kind == ReviewKind.CUSTOMER ? line.of("SVC-" + i % 3) : line);
      String code = i % 3 == 0 ? "PEOPLE" : "SUPPLIER";
      comments.add(
          new Comment(
              ReasonKind.BREACH,
              line.subject(),
              code,
              code + " was late",
              null,
              "Act",
              "Ada",
              null));
    }
    return new ReviewContent(
        kind,
        MONTH,
        "Europe/Vienna",
        span.start(),
        span.end(),
        new Subject("CUS-1", "Fen Water"),
        List.of(
            new Subject("SVC-0", "Pumps"),
            new Subject("SVC-1", "Meters"),
            new Subject("SVC-2", "Billing")),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        breaches,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        Map.of(Section.S7, SectionState.FIGURES),
        comments,
        List.of(),
        List.of());
  }

  private static StoredReview row() {
    return new StoredReview(
        1,
        "REV-2026-000001",
        ReviewKind.SERVICE,
        MONTH,
        1,
        "CUS-1",
        "Fen Water",
        1,
        "SVC-0",
        "Pumps",
        1,
        ReviewState.DRAFT,
        1,
        "00ff",
        Instant.EPOCH,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        new SignedNames(null, null, null));
  }
}
