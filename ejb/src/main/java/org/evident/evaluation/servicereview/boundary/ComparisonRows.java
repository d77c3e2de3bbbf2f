package org.evident.evaluation.servicereview.boundary;

import static org.evident.kernel.Role.SERVICE_LEVEL_MANAGER;
import static org.evident.kernel.Role.SMS_OWNER;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.evident.evaluation.servicereview.rule.FigureComparison;
import org.evident.evaluation.servicereview.rule.StoredFigure;
import org.evident.evaluation.servicereview.rule.Verdict;
import org.evident.foundation.history.boundary.Histories;
import org.evident.foundation.party.boundary.RoleHolders;
import org.evident.foundation.party.rule.Scope;
import org.evident.foundation.storage.boundary.Row;
import org.evident.foundation.storage.boundary.Statements;
import org.evident.kernel.RecordKind;
import org.evident.kernel.RecordRef;

/** Compares published reviews with the figures stored beside them, and keeps what differs (REP-4). */
@ApplicationScoped
class ComparisonRows {

  /** What stands for the review as a whole: its bytes are not those that were published. */
  static final String SNAPSHOT = "SNAPSHOT";

  private static final String SEPARATOR = ", ";
  private static final int MOST = 4000;

  @Inject private Statements statements;
  @Inject private ReviewStore store;
  @Inject private RoleHolders holders;
  @Inject private Histories histories;
  @Inject private Event<FiguresDiffer> differ;
  @Inject private Clock clock;

  /** The numbers of all reviews that were ever published. */
  List<String> published() {
    return statements.list(
        "select number from review where published_at is not null order by number",
        row -> row.text("number"));
  }

  /** How many were compared. */
  long compared() {
    return statements
        .first("select count(*) as n from review_comparison", row -> row.number("n"))
        .orElse(0L);
  }

  /** Those that differ and belong to one of the scopes. */
  List<ComparisonView.Differing> differing(Collection<Scope> reach) {
    return statements
        .list(
            "select r.number, d.checked_at, d.figures from review_comparison d join review r on r.id ="
                + " d.review_id where d.figures <> '' order by r.number",
            row -> new Found(row.text("number"), row.instant("checked_at"), row.text("figures")))
        .stream()
        .flatMap(found -> found.of(store.byNumber(found.number()), reach).stream())
        .toList();
  }

  /** Compares one review; what differs now and did not before is written down and told. */
  void compare(String number) {
    StoredReview review = store.byNumber(number).orElseThrow();
    String found = cut(String.join(SEPARATOR, differences(review)));
    String before =
        statements
            .first(
                "select figures from review_comparison where review_id = ?",
                row -> row.text("figures"),
                review.id())
            .orElse("");
    Instant now = clock.instant();
    int known =
        statements.change(
            "update review_comparison set checked_at = ?, figures = ? where review_id = ?",
            now,
            found,
            review.id());
    if (known == 0) {
      statements.change(
          "insert into review_comparison (review_id, checked_at, figures) values (?, ?, ?)",
          review.id(),
          now,
          found);
    }
    if (!found.equals(before)) {
      tell(review, found, now);
    }
  }

  private void tell(StoredReview review, String found, Instant now) {
    RecordRef about = new RecordRef(RecordKind.REVIEW, review.number());
    histories.write(about, found.isEmpty() ? "FIGURES_AGREE" : "FIGURES_DIFFER", found);
    if (!found.isEmpty()) {
      differ.fire(
          new FiguresDiffer(
              about,
              now,
              subject(review),
              review.month().toString(),
              found,
              holders.reaching(review.places(), SERVICE_LEVEL_MANAGER, SMS_OWNER)));
    }
  }

  private List<String> differences(StoredReview review) {
    List<StoredFigure> stored =
        statements.list(
            "select figure, dimension, unit, numerator, denominator, amount, verdict from review_figure"
                + " where review_id = ?",
            ComparisonRows::figure,
            review.id());
    return store
        .intact(review)
        .map(content -> FigureComparison.differences(content.figures(), stored))
        .orElse(List.of(SNAPSHOT));
  }

  private static StoredFigure figure(Row row) {
    String verdict = row.text("verdict");
    return new StoredFigure(
        row.text("figure"),
        row.text("dimension"),
        row.text("unit"),
        row.decimal("numerator"),
        row.decimal("denominator"),
        row.decimal("amount"),
        verdict == null ? null : Verdict.valueOf(verdict));
  }

  private static String cut(String text) {
    return text.length() <= MOST ? text : text.substring(0, text.lastIndexOf(SEPARATOR, MOST));
  }

  private static String subject(StoredReview review) {
    return review.serviceName() == null ? review.customerName() : review.serviceName();
  }

  /** What was found of a review. */
  private record Found(String number, Instant checkedAt, String figures) {
    Optional<ComparisonView.Differing> of(Optional<StoredReview> review, Collection<Scope> reach) {
      return review
          .filter(r -> reach.stream().anyMatch(scope -> scope.reaches(r.places())))
          .map(
              r ->
                  new ComparisonView.Differing(
                      number,
                      r.month().toString(),
                      subject(r),
                      checkedAt,
                      List.of(figures.split(SEPARATOR))));
    }
  }
}
