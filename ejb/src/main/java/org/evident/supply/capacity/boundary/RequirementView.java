package org.evident.supply.capacity.boundary;

import java.time.Instant;
import java.time.LocalDate;
import org.evident.foundation.storage.boundary.Row;
import org.evident.supply.capacity.rule.RequirementState;
import org.evident.supply.capacity.rule.ResourceKind;

/**
 * A capacity requirement as pages and programs show it.
 *
 * @param needed false where the service needs none of that kind
 * @param metric number of the metric that measures it, or null
 * @param basis the service requirement it comes from, or why none is needed
 * @param reviewedOn when somebody last found it right, null before it was agreed
 * @param endReason why it holds no longer, or null while it does
 */
public record RequirementView(
    String number,
    String service,
    String serviceName,
    ResourceKind resourceKind,
    boolean needed,
    Double amount,
    String unit,
    String metric,
    String metricName,
    String basis,
    RequirementState state,
    String author,
    Instant createdAt,
    String agreedBy,
    Instant agreedAt,
    LocalDate reviewedOn,
    String reviewedBy,
    Instant endedAt,
    String endReason,
    long version) {

  static final String COLUMNS =
      "r.id, r.number, s.number as service, s.name as service_name, r.resource_kind, r.needed,"
          + " r.amount, r.unit, m.number as metric, m.name as metric_name, r.basis, r.state, r.author,"
          + " r.created_at, r.agreed_by, r.agreed_at, r.reviewed_on, r.reviewed_by, r.ended_at,"
          + " r.end_reason, r.version ";
  static final String TABLES =
      "from capacity_requirement r join service s on s.id = r.service_id left join capacity_metric m"
          + " on m.id = r.metric_id ";

  static RequirementView of(Row row) {
    return new RequirementView(
        row.text("number"),
        row.text("service"),
        row.text("service_name"),
        ResourceKind.valueOf(row.text("resource_kind")),
        row.flag("needed"),
        row.realOrNull("amount"),
        row.text("unit"),
        row.text("metric"),
        row.text("metric_name"),
        row.text("basis"),
        RequirementState.valueOf(row.text("state")),
        row.text("author"),
        row.instant("created_at"),
        row.text("agreed_by"),
        row.instant("agreed_at"),
        row.date("reviewed_on"),
        row.text("reviewed_by"),
        row.instant("ended_at"),
        row.text("end_reason"),
        row.number("version"));
  }
}
