package org.evident.evaluation.servicereview.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.evident.evaluation.servicereview.rule.FigureKey;
import org.evident.evaluation.servicereview.rule.TargetLine;
import org.evident.foundation.storage.boundary.Row;
import org.evident.foundation.storage.boundary.Statements;

/** The time limits of a version of an agreement as a review tells them (S2). */
@ApplicationScoped
class TimeTargets {

  @Inject private Statements statements;

  /** Those for all services, and for requests of single models of any service (AGR-7). */
  List<TargetLine> general(long version) {
    List<TargetLine> targets = new ArrayList<>();
    statements.each(
        "select metric, priority, limit_seconds, calendar_code from agreement_target where version_id"
            + " = ?",
        row -> targets.add(time(row)),
        version);
    statements.each(
        "select request_model, priority, limit_seconds, calendar_code from agreement_model_target where"
            + " version_id = ? and service_id is null order by position",
        row -> targets.add(ofModel(row)),
        version);
    return targets;
  }

  /** Those for single services by the keys of these (AGR-6), and for requests of single models of these (AGR-7). */
  Map<Long, List<TargetLine>> particular(long version) {
    Map<Long, List<TargetLine>> particular = new HashMap<>();
    statements.each(
        "select t.service_id, s.number, t.metric, t.priority, t.limit_seconds, t.calendar_code from"
            + " agreement_service_target t join service s on s.id = t.service_id where t.version_id = ?",
        row -> add(row, time(row), particular),
        version);
    statements.each(
        "select t.service_id, s.number, t.request_model, t.priority, t.limit_seconds, t.calendar_code"
            + " from agreement_model_target t join service s on s.id = t.service_id where t.version_id = ?"
            + " order by t.position",
        row -> add(row, ofModel(row), particular),
        version);
    return particular;
  }

  private static void add(Row row, TargetLine line, Map<Long, List<TargetLine>> to) {
    to.computeIfAbsent(row.number("service_id"), service -> new ArrayList<>())
        .add(line.of(row.text("number")));
  }

  private static TargetLine time(Row row) {
    return line(row, figure(row.text("metric")), row.text("priority"));
  }

  /** A target of fulfilment for one model, which people read beside the priority. */
  private static TargetLine ofModel(Row row) {
    return line(row, FigureKey.FULF, row.text("priority") + ", " + row.text("request_model"));
  }

  private static TargetLine line(Row row, String figure, String dimension) {
    return new TargetLine(
        figure, dimension, row.number("limit_seconds"), row.text("calendar_code"), null, null);
  }

  private static String figure(String metric) {
    return switch (metric) {
      case "RESPONSE" -> FigureKey.RESP;
      case "RESOLUTION" -> FigureKey.RESO;
      default -> FigureKey.FULF;
    };
  }
}
