package org.evident.evaluation.servicereview.boundary;

import static org.evident.kernel.Role.AUDITORS;
import static org.evident.kernel.Role.AUTHORS;
import static org.evident.kernel.Role.CUSTOMER_REPRESENTATIVES;
import static org.evident.kernel.Role.LEVEL_MANAGERS;
import static org.evident.kernel.Role.OWNER_OF_SMS;
import static org.evident.kernel.Role.PROCESS_OWNERS;
import static org.evident.kernel.Role.RELATIONSHIP_MANAGERS;
import static org.evident.kernel.Role.SERVICE_OWNERS;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.evident.evaluation.servicereview.document.ReviewPdf;
import org.evident.evaluation.servicereview.document.ReviewXlsx;
import org.evident.evaluation.servicereview.rule.EvidenceLine;
import org.evident.evaluation.servicereview.rule.ReviewContent;
import org.evident.evaluation.servicereview.rule.ReviewPart;
import org.evident.evaluation.servicereview.rule.ReviewState;
import org.evident.foundation.classification.boundary.Readings;
import org.evident.foundation.history.boundary.Histories;
import org.evident.foundation.party.boundary.Callers;
import org.evident.foundation.party.boundary.Mandates;
import org.evident.foundation.party.boundary.ReachedRows;
import org.evident.foundation.storage.boundary.Statements;
import org.evident.kernel.Page;
import org.evident.kernel.RecordKind;
import org.evident.kernel.RecordRef;
import org.evident.kernel.RuleBroken;

/** Reads monthly reviews: their figures, what stands behind them, and the documents. */
@Stateless
@RolesAllowed({
  AUTHORS,
  LEVEL_MANAGERS,
  SERVICE_OWNERS,
  RELATIONSHIP_MANAGERS,
  CUSTOMER_REPRESENTATIVES,
  OWNER_OF_SMS,
  PROCESS_OWNERS,
  AUDITORS
})
public class ReviewReading {

  private static final String BEYOND =
      "and (r.period < ? or r.period = ? and (r.kind > ? or r.kind = ? and (c.number > ? or c.number ="
          + " ? and (coalesce(s.name, '') > ? or coalesce(s.name, '') = ? and r.revision < ?)))) ";

  @Inject private Statements statements;
  @Inject private ReviewStore store;
  @Inject private BehindFigures behind;
  @Inject private MadeOfFigures made;
  @Inject private ReviewFacts facts;
  @Inject private EarlierReports earlier;
  @Inject private ReviewWords words;
  @Inject private ReviewPdf pdf;
  @Inject private ReviewXlsx xlsx;
  @Inject private Callers callers;
  @Inject private Mandates mandates;
  @Inject private ReviewReach reach;
  @Inject private Histories histories;
  @Inject private Readings readings;

  /**
   * Reviews the caller may see, newest month first; customers see what is published.
   *
   * @param month {@code yyyy-MM}, or empty for all
   * @param customer a customer's number, or empty for all
   */
  public List<ReviewView> list(String month, String customer) {
    return page(month, customer, "", Page.MOST).items();
  }

  /**
   * A page of the reviews the caller may see, newest month first.
   *
   * @param month {@code yyyy-MM}, or empty for all
   * @param customer a customer's number, or empty for all
   * @param after the number the page before ended with, or empty for the first one
   */
  public Page<ReviewView> page(String month, String customer, String after, int limit) {
    Long own = callers.current().customerId();
    List<Object> values =
        new ArrayList<>(Arrays.asList(month, month, customer, customer, own, own));
    ReachedRows reached = reach.rows();
    values.addAll(reached.values());
    String beyond = after.isEmpty() ? "" : BEYOND;
    if (!after.isEmpty()) {
      values.addAll(place(require(after)));
    }
    List<StoredReview> rows =
        statements.list(
            StoredReview.COLUMNS
                + "where (r.period = ? or ? = '') and (c.number = ? or ? = '') and (cast(? as bigint)"
                + " is null or r.customer_id = cast(? as bigint) and r.state in ('PUBLISHED',"
                + " 'RESTATED')) "
                + reached.sql()
                + beyond
                + "order by r.period desc, r.kind, c.number, coalesce(s.name, ''), r.revision desc"
                + " fetch first "
                + (limit + 1)
                + " rows only",
            StoredReview::of,
            values.toArray());
    return Page.of(rows, limit, StoredReview::number).as(ReviewView::line);
  }

  /** The reviews whose next step is the caller's, the oldest month first. */
  public List<ReviewView> due() {
    ReachedRows due = ReviewsDue.rows(mandates.reach());
    return statements
        .list(
            StoredReview.COLUMNS + due.sql() + "order by r.period, r.number limit " + Page.MOST,
            StoredReview::of,
            due.values().toArray())
        .stream()
        .map(ReviewView::line)
        .toList();
  }

  /** Where a review stands in the list, in the order {@code BEYOND} compares. */
  private static List<Object> place(StoredReview at) {
    String month = at.month().toString();
    String kind = at.kind().name();
    String service = at.serviceName() == null ? "" : at.serviceName();
    return List.of(
        month, month, kind, kind, at.customer(), at.customer(), service, service, at.revision());
  }

  /** One review with what still blocks it, its checks and gaps. */
  public ReviewView review(String number) {
    StoredReview review = read(number);
    ReviewContent content = store.content(review);
    return ReviewView.of(
        review,
        facts.missing(content).stream()
            .map(
                m ->
                    new ReviewView.Blocker(
                        m.reason().kind().name(),
                        m.reason().subject(),
                        m.reason().group(),
                        m.parts().stream().map(Enum::name).toList()))
            .toList(),
        earlier.checks(review, content).stream()
            .map(c -> new ReviewView.CheckView(c.id(), c.name(), c.passed(), c.values()))
            .toList(),
        waiting(review),
        content.gaps());
  }

  private List<ReviewView.Waiting> waiting(StoredReview review) {
    List<ReviewPart> parts =
        statements.list(
            "select r.number, s.name, r.state from review r join service s on s.id = r.service_id where"
                + " r.kind = 'SERVICE' and r.customer_id = ? and r.period = ? order by s.name, r.revision",
            row ->
                new ReviewPart(
                    row.text("number"), row.text("name"), ReviewState.valueOf(row.text("state"))),
            review.customerId(),
            review.month().toString());
    return ReviewPart.waiting(review.kind(), review.state(), parts).stream()
        .map(part -> new ReviewView.Waiting(part.number(), part.service(), part.state().name()))
        .toList();
  }

  /** All figures of a review. */
  public List<FigureView> figures(String number) {
    return store.content(read(number)).figures().stream().map(FigureView::of).toList();
  }

  /** The numbers of the records behind one figure. */
  public List<String> records(String number, String key, String dimension) {
    return behind.records(read(number), key, dimension);
  }

  /** The records behind one figure that have no page of their own, with what the review knows of them. */
  public List<EvidenceLine> evidence(String number, String key, String dimension) {
    return behind.evidence(read(number), key, dimension);
  }

  /** The figures that one is computed from, where it is made of others, in this review or in those of other services and months. */
  public List<FigurePart> parts(String number, String key, String dimension) {
    return made.of(read(number), key, dimension);
  }

  /** The content of a review, for pages. */
  public ReviewContent content(String number) {
    return store.content(read(number));
  }

  /** The fingerprint of a review's canonical bytes as they stand now. */
  public String fingerprint(String number) {
    return require(number).fingerprint();
  }

  /** The canonical bytes of a review. */
  public byte[] json(String number) {
    return store.bytes(exported(number, "json"));
  }

  /** The printed review as PDF/A-3 with its canonical bytes attached. */
  public byte[] pdf(String number, Locale language) {
    StoredReview review = exported(number, "pdf");
    return pdf.print(
        words.document(review, store.content(review), language),
        number + ".json",
        store.bytes(review));
  }

  /** Figures, breaches and records as a workbook. */
  public byte[] xlsx(String number, Locale language) {
    StoredReview review = exported(number, "xlsx");
    return xlsx.write(words.document(review, store.content(review), language));
  }

  private StoredReview exported(String number, String form) {
    StoredReview review = read(number);
    histories.write(new RecordRef(RecordKind.REVIEW, number), "EXPORTED", form);
    return review;
  }

  private StoredReview read(String number) {
    StoredReview review = require(number);
    readings.note(new RecordRef(RecordKind.REVIEW, number));
    return review;
  }

  private StoredReview require(String number) {
    return store
        .byNumber(number)
        .filter(reach::reaches)
        .orElseThrow(() -> RuleBroken.at("review", "REC-1", number));
  }
}
