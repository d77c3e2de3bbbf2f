package org.evident.supply.capacity.boundary;

import java.time.Instant;
import java.time.LocalDate;
import org.evident.foundation.storage.boundary.Row;
import org.evident.supply.capacity.rule.EventAnswer;
import org.evident.supply.capacity.rule.EventKind;
import org.evident.supply.capacity.rule.EventState;

/**
 * A threshold event as pages and programs show it.
 *
 * @param metric number of the metric that raised it
 * @param firstDay the day it began on
 * @param lastDay the last day it held on, as far as it was judged
 * @param worst the value farthest beyond the threshold, null for an order
 * @param threshold what was reached, null for an order
 * @param orderBy the last day to order, null for a threshold
 * @param stands whether it still holds
 * @param late whether it was raised for days whose samples came when later ones had been judged already
 * @param answer what is done about it, null until somebody acknowledges it
 * @param reference number of the record that answers, or null
 * @param reason why it is accepted, or what else is to be said
 * @param outcome what came of it, null until it is closed
 */
public record EventView(
    String number,
    String metric,
    String metricName,
    String unit,
    String service,
    String serviceName,
    EventKind kind,
    EventState state,
    LocalDate firstDay,
    LocalDate lastDay,
    Double worst,
    Double threshold,
    LocalDate orderBy,
    boolean stands,
    Instant raisedAt,
    boolean late,
    EventAnswer answer,
    String reference,
    String reason,
    String acknowledgedBy,
    Instant acknowledgedAt,
    String outcome,
    String closedBy,
    Instant closedAt,
    long version) {

  static final String COLUMNS =
      "e.id, e.number, m.number as metric, m.name as metric_name, m.unit, s.number as service,"
          + " s.name as service_name, e.kind, e.state, e.first_day, e.last_day, e.worst, e.threshold,"
          + " e.order_by_day, e.stands, e.raised_at, e.late, e.answer, e.reference, e.reason,"
          + " e.acknowledged_by, e.acknowledged_at, e.outcome, e.closed_by, e.closed_at, e.version ";
  static final String TABLES =
      "from capacity_event e join capacity_metric m on m.id = e.metric_id join service s on s.id ="
          + " m.service_id ";

  static EventView of(Row row) {
    String answer = row.text("answer");
    return new EventView(
        row.text("number"),
        row.text("metric"),
        row.text("metric_name"),
        row.text("unit"),
        row.text("service"),
        row.text("service_name"),
        EventKind.valueOf(row.text("kind")),
        EventState.valueOf(row.text("state")),
        row.date("first_day"),
        row.date("last_day"),
        row.realOrNull("worst"),
        row.realOrNull("threshold"),
        row.date("order_by_day"),
        row.flag("stands"),
        row.instant("raised_at"),
        row.flag("late"),
        answer == null ? null : EventAnswer.valueOf(answer),
        row.text("reference"),
        row.text("reason"),
        row.text("acknowledged_by"),
        row.instant("acknowledged_at"),
        row.text("outcome"),
        row.text("closed_by"),
        row.instant("closed_at"),
        row.number("version"));
  }
}
