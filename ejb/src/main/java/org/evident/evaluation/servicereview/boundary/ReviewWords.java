package org.evident.evaluation.servicereview.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.evident.evaluation.servicereview.document.Block;
import org.evident.evaluation.servicereview.document.Cell;
import org.evident.evaluation.servicereview.document.Kind;
import org.evident.evaluation.servicereview.document.ReviewDocument;
import org.evident.evaluation.servicereview.rule.AgreementLine;
import org.evident.evaluation.servicereview.rule.BreachLine;
import org.evident.evaluation.servicereview.rule.Comment;
import org.evident.evaluation.servicereview.rule.Figure;
import org.evident.evaluation.servicereview.rule.FigureKey;
import org.evident.evaluation.servicereview.rule.History;
import org.evident.evaluation.servicereview.rule.MajorIncidentLine;
import org.evident.evaluation.servicereview.rule.MonthValue;
import org.evident.evaluation.servicereview.rule.ReasonKind;
import org.evident.evaluation.servicereview.rule.ReviewContent;
import org.evident.evaluation.servicereview.rule.ReviewKind;
import org.evident.evaluation.servicereview.rule.Section;
import org.evident.evaluation.servicereview.rule.SectionState;
import org.evident.evaluation.servicereview.rule.Subject;

/** Tells a review as a printed document in the reader's language. */
@ApplicationScoped
class ReviewWords {

  private static final List<String> TILES =
      List.of(
          FigureKey.RESP,
          FigureKey.RESO,
          FigureKey.INC_OPENED,
          FigureKey.INC_RESOLVED,
          FigureKey.MEDIAN,
          FigureKey.PAUSED_SHARE);

  ReviewDocument document(StoredReview review, ReviewContent content, Locale language) {
    Words words = new Words(language, ZoneId.of(content.zone()));
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
                .map(a -> words.get("agreement", a.reference(), a.version(), a.validFrom()))
                .toList());
  }

  private static List<ReviewDocument.Approval> approvals(StoredReview r, Words words) {
    return List.of(
        new ReviewDocument.Approval(words.get("role.author"), r.submittedBy(), null, null),
        new ReviewDocument.Approval(
            words.get("role.reviewer"),
            r.reviewedBy(),
            r.reviewedAt() == null ? null : words.instant(r.reviewedAt()),
            r.reviewedAt() == null ? null : words.get("means")),
        new ReviewDocument.Approval(
            words.get("role.approver"),
            r.approvedBy(),
            r.frozenAt() == null ? null : words.instant(r.frozenAt()),
            r.frozenAt() == null ? null : words.get("means")));
  }

  private static ReviewDocument.Section section(
      Section section, ReviewContent content, Words words) {
    SectionState state = content.sections().getOrDefault(section, SectionState.NOT_RECORDED);
    List<Block> blocks =
        state == SectionState.FIGURES ? blocks(section, content, words) : List.of();
    String notice = state == SectionState.FIGURES ? null : words.get("notice." + state);
    return new ReviewDocument.Section(
        section.name(), words.get("section." + section), notice, blocks);
  }

  private static List<Block> blocks(Section section, ReviewContent content, Words words) {
    return switch (section) {
      case S1 -> summary(content, words);
      case S2 -> agreement(content, words);
      case S3 ->
          figures(
              content,
              words,
              List.of(FigureKey.RESP, FigureKey.RESO, FigureKey.RESO_STRICT, FigureKey.FULF));
      case S5 -> incidents(content, words);
      case S6 -> majors(content, words);
      case S7 -> breaches(content, words);
      case S11 -> figures(content, words, List.of(FigureKey.WORKLOAD));
      case S16 -> ActionWords.actions(content, words);
      default -> List.of();
    };
  }

  private static List<Block> summary(ReviewContent content, Words words) {
    List<Block.Tile> tiles = new ArrayList<>();
    for (String key : TILES) {
      content.figure(key).ifPresent(f -> tiles.add(tile(f, words)));
    }
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Tiles(tiles));
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

  private static List<Block> agreement(ReviewContent content, Words words) {
    List<Block> blocks = new ArrayList<>();
    for (AgreementLine agreement : content.agreements()) {
      List<Block.Row> rows =
          agreement.targets().stream()
              .map(
                  t ->
                      Block.Row.of(
                          words.get("figure." + t.figure()),
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

  private static List<Block> incidents(ReviewContent content, Words words) {
    List<Block> blocks =
        new ArrayList<>(
            figures(
                content,
                words,
                List.of(
                    FigureKey.INC_OPENED,
                    FigureKey.INC_RESOLVED,
                    FigureKey.INC_BACKLOG,
                    FigureKey.MEAN,
                    FigureKey.MEDIAN,
                    FigureKey.P90,
                    FigureKey.REOPEN,
                    FigureKey.FIRSTLINE,
                    FigureKey.CAUSED,
                    FigureKey.PAUSED_SHARE,
                    FigureKey.BACKLOG_AGE)));
    content.histories().stream()
        .filter(h -> h.key().equals(FigureKey.INC_OPENED))
        .findFirst()
        .ifPresent(h -> blocks.add(chart(h, content, words)));
    return blocks;
  }

  private static Block chart(History history, ReviewContent content, Words words) {
    List<Block.Point> points = new ArrayList<>();
    for (MonthValue month : history.months()) {
      BigDecimal value = history.value(month.month());
      points.add(new Block.Point(label(month.month(), words), value, words.number(value), null));
    }
    Figure now = content.figure(history.key()).orElseThrow();
    points.add(
        new Block.Point(
            label(content.period(), words), now.value(), words.number(now.value()), null));
    String title = words.get("figure." + history.key());
    return new Block.Chart(
        title, Block.Shape.BARS, "", points, null, null, words.get("chart.alt", title));
  }

  private static String label(YearMonth month, Words words) {
    return month.format(DateTimeFormatter.ofPattern("MMM yy", words.language()));
  }

  private static List<Block> figures(ReviewContent content, Words words, List<String> keys) {
    List<Block.Row> rows =
        content.figures().stream()
            .filter(f -> keys.contains(f.key()) && !f.dimension().startsWith("SVC-"))
            .sorted(
                Comparator.comparing((Figure f) -> keys.indexOf(f.key()))
                    .thenComparing(Figure::dimension))
            .map(f -> row(f, content, words))
            .toList();
    return List.of(
        new Block.Table(
            null,
            List.of(
                Block.Column.text(words.get("col.figure"), 5),
                Block.Column.figure(words.get("col.count"), 3),
                Block.Column.figure(words.get("col.value"), 2),
                Block.Column.figure(words.get("col.goal"), 2),
                Block.Column.text(words.get("col.verdict"), 2),
                Block.Column.text(words.get("col.trend"), 3)),
            rows,
            null));
  }

  private static Block.Row row(Figure f, ReviewContent content, Words words) {
    return new Block.Row(
        List.of(
            Cell.of(words.figure(f)),
            Cell.of(words.fraction(f)),
            Cell.of(words.value(f)),
            Cell.of(f.goal() == null ? "" : words.number(f.goal())),
            words.verdict(f) == null ? Cell.of("") : words.verdict(f),
            Cell.of(f.comparison() == null ? "" : words.get("trend." + f.comparison().label()))),
        content
            .comment(ReasonKind.MISSED_TARGET, f.name())
            .map(c -> facts(c, words))
            .orElse(List.of()));
  }

  private static List<Block> majors(ReviewContent content, Words words) {
    List<Block.Row> rows = new ArrayList<>();
    for (MajorIncidentLine m : content.majorIncidents()) {
      rows.add(
          new Block.Row(
              List.of(
                  Cell.of(m.reference()),
                  Cell.of(words.instant(m.declaredAt())),
                  Cell.of(m.restoredAt() == null ? "" : words.instant(m.restoredAt())),
                  Cell.of(m.seconds() == null ? "" : words.minutes(m.seconds()))),
              content
                  .comment(ReasonKind.MAJOR_INCIDENT, m.reference())
                  .map(c -> facts(c, words))
                  .orElse(List.of())));
    }
    return List.of(
        new Block.Table(
            null,
            List.of(
                Block.Column.text(words.get("col.record"), 3),
                Block.Column.text(words.get("col.declared"), 3),
                Block.Column.text(words.get("col.restored"), 3),
                Block.Column.figure(words.get("col.minutes"), 2)),
            rows,
            null));
  }

  private static List<Block> breaches(ReviewContent content, Words words) {
    List<Block.Row> rows = new ArrayList<>();
    for (BreachLine b : content.breaches()) {
      rows.add(
          new Block.Row(
              List.of(
                  Cell.of(b.reference()),
                  Cell.of(b.priority()),
                  Cell.of(words.get("metric." + b.metric())),
                  Cell.of(words.minutes(b.limitSeconds())),
                  Cell.of(words.minutes(b.consumedSeconds())),
                  Cell.of(b.breachedAt() == null ? "" : words.instant(b.breachedAt())),
                  Cell.state(words.get(b.open() ? "breach.open" : "breach.stopped"), Kind.BAD)),
              content
                  .comment(ReasonKind.BREACH, b.subject())
                  .map(c -> facts(c, words))
                  .orElse(List.of())));
    }
    return List.of(
        new Block.Table(
            null,
            List.of(
                Block.Column.text(words.get("col.record"), 4),
                Block.Column.text(words.get("col.priority"), 2),
                Block.Column.text(words.get("col.metric"), 3),
                Block.Column.figure(words.get("col.limit"), 2),
                Block.Column.figure(words.get("col.consumed"), 3),
                Block.Column.text(words.get("col.breached"), 4),
                Block.Column.text(words.get("col.state"), 3)),
            rows,
            words.get("count", content.breaches().size())));
  }

  private static List<Block.Fact> facts(Comment c, Words words) {
    List<Block.Fact> facts = new ArrayList<>();
    fact(facts, words.get("fact.cause"), c.cause());
    fact(facts, words.get("fact.effect"), c.effect());
    fact(facts, words.get("fact.action"), c.action());
    fact(facts, words.get("fact.owner"), c.owner());
    fact(facts, words.get("fact.due"), c.due() == null ? null : c.due().toString());
    return facts;
  }

  private static void fact(List<Block.Fact> facts, String label, String value) {
    if (value != null && !value.isBlank()) {
      facts.add(new Block.Fact(label, value));
    }
  }
}
