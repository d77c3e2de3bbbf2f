package org.evident.assurance.availability.boundary;

import java.time.Instant;
import java.time.LocalDate;
import org.evident.assurance.availability.rule.AvailabilityPlanState;
import org.evident.foundation.storage.boundary.Row;

/**
 * An availability plan as pages and programs show it.
 *
 * @param requirement number of the requirement it serves
 * @param statement how available that says the service has to be
 * @param owner login of whoever answers for the measures
 * @param reviewDue the day by which it is reviewed next
 * @param reviewedBy who reviewed it last, or null
 * @param reviewFound what that review found, or null
 * @param endReason why it holds no longer, or null while it does
 */
public record AvailabilityPlanView(
    String number,
    String service,
    String serviceName,
    String requirement,
    String statement,
    String title,
    String measures,
    String owner,
    LocalDate reviewDue,
    AvailabilityPlanState state,
    String author,
    Instant createdAt,
    String approvedBy,
    Instant approvedAt,
    String reviewedBy,
    Instant reviewedAt,
    String reviewFound,
    Instant endedAt,
    String endReason,
    long version) {

  static final String SELECT =
      "select p.*, s.number as service, s.name as service_name, r.number as requirement, r.statement from"
          + " availability_plan p join service s on s.id = p.service_id join availability_requirement r"
          + " on r.id = p.requirement_id left join agreement a on a.id = r.agreement_id left join"
          + " customer c on c.id = a.customer_id ";

  static AvailabilityPlanView of(Row row) {
    return new AvailabilityPlanView(
        row.text("number"),
        row.text("service"),
        row.text("service_name"),
        row.text("requirement"),
        row.text("statement"),
        row.text("title"),
        row.text("measures"),
        row.text("owner"),
        row.date("review_due"),
        AvailabilityPlanState.valueOf(row.text("state")),
        row.text("author"),
        row.instant("created_at"),
        row.text("approved_by"),
        row.instant("approved_at"),
        row.text("reviewed_by"),
        row.instant("reviewed_at"),
        row.text("review_found"),
        row.instant("ended_at"),
        row.text("end_reason"),
        row.number("version"));
  }
}
