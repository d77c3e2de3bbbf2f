package org.evident.evaluation.servicereview.boundary;

import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import org.evident.evaluation.servicereview.rule.ReviewKind;
import org.evident.evaluation.servicereview.rule.ReviewState;
import org.evident.foundation.party.rule.Scope;
import org.evident.foundation.storage.boundary.Row;

/** The row of a review: where it stands and who took which step. */
record StoredReview(
    long id,
    String number,
    ReviewKind kind,
    YearMonth month,
    long customerId,
    String customer,
    String customerName,
    long serviceId,
    String service,
    String serviceName,
    int revision,
    ReviewState state,
    long contentId,
    String fingerprint,
    Instant computedAt,
    String submittedBy,
    String reviewedBy,
    Instant reviewedAt,
    String approvedBy,
    Instant frozenAt,
    Instant publishedAt,
    String seal,
    String reason,
    SignedNames signed) {

  static final String COLUMNS =
      "select r.id, r.number, r.kind, r.period, r.customer_id, c.number as customer, c.name as"
          + " customer_name, r.service_id, s.number as service, s.name as service_name, r.revision,"
          + " r.state, r.content_id, r.fingerprint, r.computed_at, r.submitted_by, r.reviewed_by,"
          + " r.reviewed_at, r.approved_by, r.frozen_at, r.published_at, r.seal, r.reason, "
          + SignedNames.COLUMNS
          + " from review r join customer c on c.id = r.customer_id left join service s on s.id = r.service_id ";

  static StoredReview of(Row row) {
    return new StoredReview(
        row.number("id"),
        row.text("number"),
        ReviewKind.valueOf(row.text("kind")),
        YearMonth.parse(row.text("period")),
        row.number("customer_id"),
        row.text("customer"),
        row.text("customer_name"),
        row.number("service_id"),
        row.text("service"),
        row.text("service_name"),
        (int) row.number("revision"),
        ReviewState.valueOf(row.text("state")),
        row.number("content_id"),
        row.text("fingerprint"),
        row.instant("computed_at"),
        row.text("submitted_by"),
        row.text("reviewed_by"),
        row.instant("reviewed_at"),
        row.text("approved_by"),
        row.instant("frozen_at"),
        row.instant("published_at"),
        row.text("seal"),
        row.text("reason"),
        SignedNames.of(row));
  }

  /** What a role has to reach to count here: its service or its customer. */
  List<Scope> places() {
    Scope whole = Scope.customer(customer);
    return service == null ? List.of(whole) : List.of(whole, Scope.service(service));
  }
}
