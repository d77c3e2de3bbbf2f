package org.evident.supply.plan.boundary;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import org.evident.supply.capacity.rule.Reach;
import org.evident.supply.plan.rule.PlanContent;

/** Takes from an edition what it says, to be sealed by its fingerprint (CPL-7). */
final class PlanSeal {

  private PlanSeal() {}

  /** What an edition says; its metrics in the order of their numbers, whatever they are called. */
  static PlanContent of(PlanView plan, List<PlanMetric> metrics, List<PlanView.Impact> impacts) {
    return new PlanContent(
        plan.number(),
        plan.edition(),
        plan.follows(),
        plan.title(),
        plan.scope(),
        plan.from(),
        plan.to(),
        plan.options(),
        plan.recommendation(),
        plan.reviewDue(),
        plan.author(),
        plan.frozenAt(),
        metrics.stream()
            .sorted(Comparator.comparing(PlanMetric::metric))
            .map(PlanSeal::metric)
            .toList(),
        impacts.stream()
            .map(one -> new PlanContent.Impact(one.kind(), one.reference(), one.effect()))
            .toList());
  }

  private static PlanContent.Metric metric(PlanMetric one) {
    return new PlanContent.Metric(
        one.metric(),
        exact(one.value()),
        one.day(),
        one.expectedDay(),
        exact(one.expected()),
        exact(one.half()),
        one.method(),
        exact(one.mase()),
        exact(one.maximum()),
        exact(one.warning()),
        exact(one.criticalAt()),
        one.leadDays(),
        said(one.critical().early()),
        said(one.critical().expected()),
        said(one.critical().late()),
        one.orderBy(),
        one.scenario(),
        one.scenarioRevision(),
        one.cost() == null ? null : one.cost().stripTrailingZeros(),
        one.currency(),
        exact(one.scenarioValue()),
        said(one.scenarioCritical()),
        one.demandForecast(),
        exact(one.factor()),
        exact(one.demandValue()),
        one.changeOn(),
        one.change());
  }

  private static BigDecimal exact(Double value) {
    return value == null ? null : BigDecimal.valueOf(value);
  }

  private static String said(Reach reach) {
    return reach == null ? null : reach.written();
  }
}
