package org.evident.evaluation.servicereview.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.evident.agreement.servicelevel.boundary.AgreedTargets;
import org.evident.evaluation.servicereview.rule.AgreementLine;
import org.evident.evaluation.servicereview.rule.FigureKey;
import org.evident.evaluation.servicereview.rule.TargetLine;
import org.evident.foundation.storage.boundary.Statements;

/** What a review measures against: the agreement in force at the end of the month. */
@ApplicationScoped
class AgreedGoals {

  @Inject private Statements statements;

  Optional<Goals> of(List<AgreedTargets.Version> versions, Instant end) {
    return AgreedTargets.inForce(versions, end.minusSeconds(1))
        .map(version -> goals(version.head()));
  }

  private Goals goals(AgreedTargets.Head head) {
    List<TargetLine> targets = new ArrayList<>();
    statements.each(
        "select metric, priority, limit_seconds, calendar_code from agreement_target where version_id"
            + " = ?",
        row ->
            targets.add(
                new TargetLine(
                    figure(row.text("metric")),
                    row.text("priority"),
                    row.number("limit_seconds"),
                    row.text("calendar_code"),
                    null,
                    null)),
        head.id());
    Map<String, BigDecimal> goals = new HashMap<>();
    List<Workload> workloads = new ArrayList<>();
    statements.each(
        "select figure, goal, tolerance, calendar_code from agreement_goal where version_id = ?",
        row -> {
          String figure = row.text("figure");
          if (figure.startsWith("WORKLOAD_")) {
            String measure = figure.substring("WORKLOAD_".length());
            workloads.add(new Workload(measure, row.decimal("goal"), row.decimal("tolerance")));
          } else {
            goals.put(figure, row.decimal("goal"));
          }
          targets.add(
              new TargetLine(
                  figure,
                  "",
                  null,
                  row.text("calendar_code") == null ? "" : row.text("calendar_code"),
                  row.decimal("goal"),
                  row.decimal("tolerance")));
        },
        head.id());
    LocalDate lastDay = head.validTo() == null ? null : head.validTo().minusDays(1);
    return new Goals(
        new AgreementLine(
            head.number(), head.version(), head.validFrom(), lastDay, "", "", targets, ""),
        goals,
        workloads);
  }

  private static String figure(String metric) {
    return switch (metric) {
      case "RESPONSE" -> FigureKey.RESP;
      case "RESOLUTION" -> FigureKey.RESO;
      default -> FigureKey.FULF;
    };
  }

  /** The agreement as a line of the review, with its goals by figure and its workload limits. */
  record Goals(
      AgreementLine agreement, Map<String, BigDecimal> byFigure, List<Workload> workloads) {}

  /** A workload limit with its tolerance in percent (SLM-5). */
  record Workload(String measure, BigDecimal limit, BigDecimal tolerance) {}
}
