package org.evident.evaluation.servicereview.boundary;

import java.time.Instant;
import java.util.List;

/**
 * A review as lists and the API show it.
 *
 * @param service number of the service, null for a customer's review
 * @param blockers what must be completed before it may leave DRAFT; only in the view of one review
 * @param waiting of a customer's review, those of its services of the month that are not published yet (REV-22); only in the view
 *     of one review
 * @param gaps what could not be measured and why; only in the view of one review
 */
public record ReviewView(
    String number,
    String kind,
    String month,
    String customer,
    String customerName,
    String service,
    String serviceName,
    int revision,
    String state,
    String fingerprint,
    Instant computedAt,
    String submittedBy,
    String reviewedBy,
    String approvedBy,
    SignedNames signed,
    Instant frozenAt,
    Instant publishedAt,
    String seal,
    String reason,
    List<Blocker> blockers,
    List<CheckView> checks,
    List<Waiting> waiting,
    List<String> gaps) {

  /** A review of a service that is not published yet. */
  public record Waiting(String number, String service, String state) {}

  /** A point that still needs words, with the missing parts. */
  public record Blocker(String kind, String subject, String figure, List<String> missing) {}

  /** One automatic check and what it compared. */
  public record CheckView(String id, String name, boolean passed, String values) {}

  static ReviewView line(StoredReview r) {
    return of(r, null, null, null, null);
  }

  static ReviewView of(
      StoredReview r,
      List<Blocker> blockers,
      List<CheckView> checks,
      List<Waiting> waiting,
      List<String> gaps) {
    return new ReviewView(
        r.number(),
        r.kind().name(),
        r.month().toString(),
        r.customer(),
        r.customerName(),
        r.service(),
        r.serviceName(),
        r.revision(),
        r.state().name(),
        r.fingerprint(),
        r.computedAt(),
        r.submittedBy(),
        r.reviewedBy(),
        r.approvedBy(),
        r.signed(),
        r.frozenAt(),
        r.publishedAt(),
        r.seal(),
        r.reason(),
        blockers,
        checks,
        waiting,
        gaps);
  }
}
