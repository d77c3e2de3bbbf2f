package org.evident.evaluation.servicereview.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import org.evident.agreement.relationship.boundary.Surveys;
import org.evident.evaluation.servicereview.rule.Figure;
import org.evident.evaluation.servicereview.rule.FigureKey;
import org.evident.evaluation.servicereview.rule.RecordLine;
import org.evident.evaluation.servicereview.rule.Section;

/** Asks every source what it has to say about a month, beside the incidents. */
@ApplicationScoped
class ReviewSources {

  @Inject private MeasuredAvailability availability;
  @Inject private MeasuredRequests requests;
  @Inject private MeasuredOthers others;
  @Inject private MeasuredPeriods periods;
  @Inject private MeasuredDemand demand;
  @Inject private MeasuredCapacity capacity;
  @Inject private MeasuredChanges changes;
  @Inject private MeasuredReleases releases;
  @Inject private MeasuredSatisfaction satisfaction;
  @Inject private MeasuredSafety safety;
  @Inject private MeasuredCost cost;
  @Inject private MeasuredProblems problems;
  @Inject private MeasuredSuppliers suppliers;
  @Inject private Surveys surveys;

  /** Everything about a service beside the figures of its incidents, which are handed in and come out among the rest. */
  Measured measure(Scope scope, List<Figure> incidents, List<RecordLine> opened) {
    Measured measured = new Measured();
    measured.figures().addAll(incidents);
    availability.measure(scope, measured);
    requests.measure(scope, measured);
    requests.workloads(scope, opened(incidents), measured);
    others.measure(scope, measured);
    periods.measure(scope, measured);
    demand.measure(scope, measured);
    capacity.measure(scope, measured);
    changes.measure(scope, measured);
    releases.measure(scope, opened, measured);
    satisfaction.measure(scope, measured);
    safety.measure(scope, measured);
    cost.measure(scope, measured);
    problems.measure(scope, measured);
    suppliers.measure(scope, measured);
    scope.agreed().map(AgreedGoals.Goals::relaxed).ifPresent(measured::relax);
    scope.agreed().map(AgreedGoals.Goals::tolerances).ifPresent(measured::tolerate);
    return measured;
  }

  /** What was said about the customer's services as a whole. */
  Measured ofCustomer(long customer, YearMonth month) {
    Measured measured = new Measured();
    surveys
        .of(customer, 0, month)
        .ifPresent(
            survey -> {
              measured.add(MeasuredSatisfaction.said(survey, null, true));
              measured.section(Section.S12, true);
            });
    return measured;
  }

  private static BigDecimal opened(List<Figure> incidents) {
    return incidents.stream()
        .filter(f -> f.name().equals(FigureKey.INC_OPENED))
        .findFirst()
        .map(Figure::value)
        .orElse(null);
  }
}
