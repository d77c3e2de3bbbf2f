package org.evident.evaluation.servicereview.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.LongStream;
import org.evident.evaluation.servicereview.rule.CanonicalJson;
import org.evident.evaluation.servicereview.rule.ReviewContent;
import org.evident.evaluation.servicereview.rule.ReviewKind;
import org.evident.evaluation.servicereview.rule.ReviewState;
import org.evident.foundation.attachment.boundary.ContentSink;
import org.evident.foundation.numbering.boundary.Numbers;
import org.evident.foundation.storage.boundary.Statements;
import org.evident.kernel.Fingerprint;
import org.evident.kernel.RecordKind;

/** Keeps reviews as canonical bytes, with their figures in rows for comparison. */
@ApplicationScoped
class ReviewStore {

  private static final int BLOCK = 50;

  @Inject private Statements statements;
  @Inject private ReviewBytes bytes;
  @Inject private ReviewComments comments;
  @Inject private Numbers numbers;
  @Inject private Clock clock;

  /** Writes a draft: anew, or in place of the draft that is there; what left DRAFT is never touched. */
  void draft(
      ReviewKind kind,
      YearMonth month,
      long customer,
      long service,
      ReviewContent content,
      Supplier<String> fresh) {
    Optional<StoredReview> newest = newest(kind, month, customer, service);
    if (newest.isEmpty()) {
      insert(kind, month, customer, service, 1, null, content, fresh.get());
    } else if (newest.get().state() == ReviewState.DRAFT) {
      replaceDraft(newest.get(), content);
    }
  }

  /** Numbers for reviews of a month, taken in one go. */
  Supplier<String> numbers(YearMonth month, int count) {
    long first = count == 0 ? 0 : numbers.take(RecordKind.REVIEW, month.getYear(), count);
    return LongStream.range(first, first + count)
            .mapToObj(value -> Numbers.format(RecordKind.REVIEW, month.getYear(), value))
            .iterator()
        ::next;
  }

  /** How many of some services have no review of a month. */
  int missing(long customer, Collection<Long> services, YearMonth month) {
    Set<Long> missing = new HashSet<>(services);
    statements.each(
        "select service_id from review where kind = 'SERVICE' and customer_id = ? and period = ?",
        row -> missing.remove(row.number("service_id")),
        customer,
        month.toString());
    return missing.size();
  }

  /** What says the same stays as it is; else the figures of what it said are kept. */
  private void replaceDraft(StoredReview draft, ReviewContent content) {
    if (draft.fingerprint().equals(Fingerprint.of(content))) {
      statements.change(
          "update review set computed_at = ?, version = version + 1 where id = ?",
          clock.instant(),
          draft.id());
      return;
    }
    statements.change("delete from review_former_figure where review_id = ?", draft.id());
    statements.change(
        "insert into review_former_figure (review_id, figure, dimension, unit, numerator,"
            + " denominator, amount) select review_id, figure, dimension, unit, numerator,"
            + " denominator, amount from review_figure where review_id = ?",
        draft.id());
    replace(draft, content);
  }

  /** Writes a new review under its number. */
  void insert(
      ReviewKind kind,
      YearMonth month,
      long customer,
      long service,
      int revision,
      String reason,
      ReviewContent content,
      String number) {
    long id = statements.block("review_seq", BLOCK);
    ContentSink.Stored stored = bytes.store(number, content);
    statements.change(
        "insert into review (id, number, kind, period, customer_id, service_id, revision, state,"
            + " content_id, fingerprint, computed_at, reason, trend_months, targets_missed, version) values"
            + " (?, ?, ?, ?, ?, ?, ?, 'DRAFT', ?, ?, ?, ?, ?, ?, 1)",
        id,
        number,
        kind,
        month.toString(),
        customer,
        service,
        revision,
        stored.id(),
        stored.sha256(),
        clock.instant(),
        reason,
        content.trendMonths(),
        content.missed());
    insertFigures(id, content);
  }

  /** Replaces the bytes and figures of a review that is not frozen yet. */
  void replace(StoredReview review, ReviewContent content) {
    ContentSink.Stored stored = bytes.store(review.number(), content);
    statements.change(
        "update review set content_id = ?, fingerprint = ?, computed_at = ?, trend_months = ?,"
            + " targets_missed = ?, version = version + 1 where id = ?",
        stored.id(),
        stored.sha256(),
        clock.instant(),
        content.trendMonths(),
        content.missed(),
        review.id());
    bytes.forget(review.contentId());
    statements.change("delete from review_figure where review_id = ?", review.id());
    insertFigures(review.id(), content);
  }

  /** The stored bytes of a review. */
  byte[] bytes(StoredReview review) {
    Optional<byte[]> intact = bytes.intact(review);
    if (intact.isPresent()) {
      return intact.get();
    }
    // A draft may be measured anew between the reading of its row and of its bytes.
    StoredReview now = byNumber(review.number()).orElseThrow();
    if (now.contentId() == review.contentId()) {
      throw new IllegalStateException("The bytes of " + review.number() + " were changed");
    }
    return bytes(now);
  }

  /** What a published review says; empty where its bytes are no longer those that were published. */
  Optional<ReviewContent> intact(StoredReview review) {
    return bytes.intact(review).map(CanonicalJson::read);
  }

  /** A review as it reads now: the frozen bytes, or the draft with what people said so far. */
  ReviewContent content(StoredReview review) {
    ReviewContent content = CanonicalJson.read(bytes(review));
    return review.frozenAt() == null ? content.commented(comments.of(review.id())) : content;
  }

  /** The reviews of all services of a customer for a month, of each the revision that counts. */
  List<ReviewContent> counting(long customer, YearMonth month) {
    return statements
        .list(
            StoredReview.COLUMNS
                + "where r.kind = 'SERVICE' and r.customer_id = ? and r.period = ? and "
                + ReviewRevisions.COUNTS
                + " order by r.service_id",
            StoredReview::of,
            customer,
            month.toString())
        .stream()
        .map(this::content)
        .toList();
  }

  Optional<StoredReview> newest(ReviewKind kind, YearMonth month, long customer, long service) {
    return statements.first(
        StoredReview.COLUMNS
            + "where r.kind = ? and r.period = ? and r.customer_id = ? and r.service_id = ? order by"
            + " r.revision desc",
        StoredReview::of,
        kind,
        month.toString(),
        customer,
        service);
  }

  /** The review of one service that a customer's review of the same month was made of: none frozen later than it. */
  Optional<StoredReview> ofService(StoredReview customer, String service) {
    Instant frozen = customer.frozenAt();
    return statements
        .list(
            StoredReview.COLUMNS
                + "where r.kind = 'SERVICE' and r.customer_id = ? and r.period = ? and s.number = ?"
                + " order by r.revision desc",
            StoredReview::of,
            customer.customerId(),
            customer.month().toString(),
            service)
        .stream()
        .filter(r -> frozen == null || r.frozenAt() != null && !r.frozenAt().isAfter(frozen))
        .findFirst();
  }

  Optional<StoredReview> byNumber(String number) {
    return statements.first(StoredReview.COLUMNS + "where r.number = ?", StoredReview::of, number);
  }

  private void insertFigures(long id, ReviewContent content) {
    statements.changeAll(
        "insert into review_figure (review_id, figure, dimension, unit, numerator, denominator,"
            + " amount, verdict, query_version, goal) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        content.figures().stream()
            .map(
                f ->
                    new Object[] {
                      id,
                      f.key(),
                      f.dimension(),
                      f.unit(),
                      f.numerator(),
                      f.denominator(),
                      f.value(),
                      f.judged() ? f.verdict().name() : null,
                      f.queryVersion(),
                      f.goal()
                    })
            .toList());
  }
}
