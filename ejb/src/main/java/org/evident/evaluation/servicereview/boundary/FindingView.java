package org.evident.evaluation.servicereview.boundary;

import java.time.Instant;
import java.util.List;
import org.evident.evaluation.servicereview.rule.Finding;
import org.evident.evaluation.servicereview.rule.ReasonKind;
import org.evident.foundation.party.rule.Scope;
import org.evident.foundation.storage.boundary.Row;

/**
 * What a published review found, and what was decided on it.
 *
 * @param place what a list asks for the rows after this one with
 * @param service number of the service, null for a customer's review
 * @param decideBy until when a decision is due, null where none is (REP-3)
 * @param decidedAt when it was first decided on, null as long as nobody has
 * @param overdue whether it should have been decided on
 * @param decisions oldest first; only in the view of one review
 */
public record FindingView(
    String place,
    String review,
    String month,
    String customer,
    String customerName,
    String service,
    String serviceName,
    ReasonKind kind,
    String subject,
    Instant decideBy,
    Instant decidedAt,
    boolean overdue,
    List<DecisionView> decisions) {

  static FindingView of(Row row, Instant now) {
    Instant due = row.instant("decide_by");
    Instant decided = row.instant("decided_at");
    String review = row.text("number");
    String subject = row.text("subject");
    return new FindingView(
        due + "_" + review + "_" + subject,
        review,
        row.text("period"),
        row.text("customer"),
        row.text("customer_name"),
        row.text("service"),
        row.text("service_name"),
        ReasonKind.valueOf(row.text("kind")),
        subject,
        due,
        decided,
        due != null && decided == null && now.isAfter(due),
        List.of());
  }

  FindingView with(List<DecisionView> all) {
    return new FindingView(
        place,
        review,
        month,
        customer,
        customerName,
        service,
        serviceName,
        kind,
        subject,
        decideBy,
        decidedAt,
        overdue,
        all.stream().filter(one -> one.finding().equals(finding())).toList());
  }

  Finding finding() {
    return new Finding(kind, subject);
  }

  List<Scope> places() {
    Scope whole = Scope.customer(customer);
    return service == null ? List.of(whole) : List.of(whole, Scope.service(service));
  }
}
