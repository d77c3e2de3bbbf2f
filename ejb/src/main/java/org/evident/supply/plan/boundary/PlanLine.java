package org.evident.supply.plan.boundary;

import java.time.Instant;
import java.time.LocalDate;
import org.evident.foundation.storage.boundary.Row;
import org.evident.supply.plan.rule.PlanState;

/**
 * A capacity plan as lists show it.
 *
 * @param edition counted from 1
 * @param metrics how many it is about
 */
public record PlanLine(
    String number,
    String title,
    int edition,
    LocalDate from,
    LocalDate to,
    LocalDate reviewDue,
    PlanState state,
    String author,
    Instant createdAt,
    long metrics) {

  static final String COLUMNS =
      "p.id, p.number, p.title, p.edition, p.from_day, p.to_day, p.review_due, p.state, p.author,"
          + " p.created_at, (select count(*) from capacity_plan_metric x where x.plan_id = p.id) as"
          + " metrics ";

  static PlanLine of(Row row) {
    return new PlanLine(
        row.text("number"),
        row.text("title"),
        (int) row.number("edition"),
        row.date("from_day"),
        row.date("to_day"),
        row.date("review_due"),
        PlanState.valueOf(row.text("state")),
        row.text("author"),
        row.instant("created_at"),
        row.number("metrics"));
  }
}
