package org.evident.batch.demo;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.evident.kernel.Page;
import org.evident.kernel.Role;
import org.evident.supply.capacity.boundary.CapacityReading;
import org.evident.supply.capacity.boundary.MetricView;
import org.evident.supply.capacity.boundary.ScenarioLine;
import org.evident.supply.capacity.boundary.ScenarioReading;
import org.evident.supply.demand.boundary.DemandForecastView;
import org.evident.supply.demand.boundary.DemandReading;
import org.evident.supply.demand.rule.DemandState;
import org.evident.supply.plan.boundary.CapacityPlans;
import org.evident.supply.plan.boundary.PlanReading;
import org.evident.supply.plan.boundary.WritePlan;
import org.evident.supply.plan.rule.ImpactKind;
import org.evident.supply.sample.rule.SamplePlan;

/** The capacity manager of the demo organisation, who plans what monitoring measures. */
@Stateless
@PermitAll
@RunAs(Role.CAPACITY_MANAGERS)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class DemoPlan {

  private static final int REVIEW_DAYS = 180;

  @Inject private CapacityPlans plans;
  @Inject private PlanReading reading;
  @Inject private CapacityReading metrics;
  @Inject private ScenarioReading scenarios;
  @Inject private DemandReading demand;
  @Inject private Clock clock;

  /** Writes the plan, if there is none yet; answers with its number where it is new. */
  public Optional<String> make() {
    if (!reading.page(null, 1, null).items().isEmpty()) {
      return Optional.empty();
    }
    List<DemandForecastView> foretold = demand.page(null, Page.MOST, DemandState.APPROVED).items();
    List<WritePlan.Line> lines =
        metrics.page("", Page.MOST).items().stream()
            .map(card -> line(card.metric(), foretold))
            .flatMap(Optional::stream)
            .toList();
    if (lines.isEmpty()) {
      return Optional.empty();
    }
    LocalDate today = LocalDate.now(clock);
    return Optional.of(
        plans
            .draft(
                new WritePlan(
                    SamplePlan.TITLE,
                    SamplePlan.SCOPE,
                    today,
                    today.plusYears(1),
                    SamplePlan.OPTIONS,
                    SamplePlan.RECOMMENDATION,
                    today.plusDays(REVIEW_DAYS),
                    lines,
                    Arrays.stream(ImpactKind.values())
                        .map(kind -> new WritePlan.Impact(kind, null, SamplePlan.effect(kind)))
                        .toList(),
                    null))
            .number());
  }

  /** What is planned of a metric, if its service has an approved forecast. */
  private Optional<WritePlan.Line> line(MetricView metric, List<DemandForecastView> foretold) {
    SamplePlan.Change change = SamplePlan.of(metric.name());
    return foretold.stream()
        .filter(one -> one.service().equals(metric.service()))
        .findFirst()
        .map(
            one ->
                new WritePlan.Line(
                    metric.number(),
                    scenario(change.scenario()),
                    one.number(),
                    change.factor(),
                    change.inDays() == null ? null : LocalDate.now(clock).plusDays(change.inDays()),
                    change.what()));
  }

  private String scenario(String title) {
    return scenarios.page(null, Page.MOST).items().stream()
        .filter(one -> one.title().equals(title))
        .map(ScenarioLine::number)
        .findFirst()
        .orElse(null);
  }
}
