package org.evident.evaluation.servicereview.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.evident.assurance.availability.boundary.CalendarHours;
import org.evident.assurance.availability.boundary.Observations;
import org.evident.assurance.availability.boundary.OutageDetail;
import org.evident.assurance.availability.boundary.Outages;
import org.evident.assurance.availability.rule.AvailabilityResult;
import org.evident.assurance.availability.rule.AvailabilityTerms;
import org.evident.assurance.availability.rule.Interval;
import org.evident.assurance.availability.rule.MaintenanceWindow;
import org.evident.assurance.availability.rule.Observation;
import org.evident.assurance.availability.rule.Outage;
import org.evident.assurance.availability.rule.PlannedMode;
import org.evident.assurance.availability.rule.ServiceHours;
import org.evident.evaluation.servicereview.rule.AvailabilityFigures;
import org.evident.evaluation.servicereview.rule.CostFigures;
import org.evident.evaluation.servicereview.rule.ExclusionLine;
import org.evident.evaluation.servicereview.rule.FigureKey;
import org.evident.evaluation.servicereview.rule.Section;
import org.evident.foundation.servicetime.boundary.Calendars;
import org.evident.supply.budget.rule.ServiceCredit;

/** Measures availability and what is given back for missing it (S4, CREDIT). */
@ApplicationScoped
class MeasuredAvailability {

  private static final int NOTICE_DAYS = 5;

  @Inject private Outages outages;
  @Inject private Observations observations;
  @Inject private Calendars calendars;
  @Inject private RollingAvailability rolling;

  /** Adds the section; without an agreed availability only outages make it speak, measured around the clock. */
  void measure(Scope scope, Measured to) {
    Interval period = new Interval(scope.span().start(), scope.span().end());
    Optional<AgreedGoals.Measuring> agreed =
        scope.agreed().map(AgreedGoals.Goals::measuring).filter(m -> m.hours() != null);
    AvailabilityTerms terms = terms(scope, agreed);
    Interval joined = terms.joining(period);
    List<Outage> all = outages.of(scope.service(), joined.from(), joined.to());
    to.section(Section.S4, agreed.isPresent() || !all.isEmpty());
    if (agreed.isEmpty() && all.isEmpty()) {
      return;
    }
    List<MaintenanceWindow> windows = outages.windows(scope.service(), period.from(), period.to());
    Observation observed = observations.of(scope.serviceNumber(), scope.zone());
    Function<AvailabilityTerms, AvailabilityResult> measured =
        by ->
            observed
                .measure(by, period, all, windows)
                .orElseGet(() -> AvailabilityResult.unmeasured(0, by.percentage()));
    AvailabilityResult result = measured.apply(terms);
    to.figures().addAll(AvailabilityFigures.of(result));
    if (terms.mode() == PlannedMode.EXCLUDED) {
      to.add(AvailabilityFigures.included(measured.apply(included(terms))));
    }
    agreed
        .map(AgreedGoals.Measuring::plannedAllowance)
        .ifPresent(minutes -> to.add(AvailabilityFigures.allowed(result, minutes)));
    to.add(rolling.of(scope, result));
    lines(scope, period, all, result, to);
    agreed.ifPresent(m -> credit(scope, m, result, to));
  }

  private AvailabilityTerms terms(Scope scope, Optional<AgreedGoals.Measuring> agreed) {
    BigDecimal goal = scope.agreed().map(g -> g.byFigure().get(FigureKey.AVAIL)).orElse(null);
    return agreed
        .map(
            m ->
                new AvailabilityTerms(
                    goal,
                    new CalendarHours(calendars.calendar(m.hours())),
                    m.mode(),
                    m.noticeDays(),
                    scope.zone(),
                    m.userWeighted(),
                    m.mergeGapSeconds()))
        .orElseGet(
            () ->
                new AvailabilityTerms(
                    null,
                    ServiceHours.ALWAYS,
                    PlannedMode.EXCLUDED,
                    NOTICE_DAYS,
                    scope.zone(),
                    false,
                    0));
  }

  private static AvailabilityTerms included(AvailabilityTerms t) {
    return new AvailabilityTerms(
        t.percentage(),
        t.hours(),
        PlannedMode.INCLUDED,
        t.noticeDays(),
        t.zone(),
        t.userWeighted(),
        t.mergeGapSeconds());
  }

  private void lines(
      Scope scope, Interval period, List<Outage> all, AvailabilityResult result, Measured to) {
    Map<String, OutageDetail> details =
        outages.details(all.stream().map(Outage::reference).toList());
    Function<String, List<String>> records =
        source -> told(details, source, OutageDetail::incident);
    Function<String, String> cause =
        source -> String.join("; ", told(details, source, OutageDetail::cause));
    to.outages().addAll(AvailabilityFigures.lines(scope.serviceNumber(), result, records, cause));
    all.stream()
        .filter(o -> o.excludedReason() != null)
        .filter(o -> o.until(period.to()).stream().anyMatch(period::overlaps))
        .map(o -> new ExclusionLine(o.reference(), FigureKey.AVAIL, o.excludedReason()))
        .forEach(to.exclusions()::add);
  }

  /** What is known of an outage; one that several origins make together names each of them. */
  private static List<String> told(
      Map<String, OutageDetail> details, String source, Function<OutageDetail, String> part) {
    return Outage.origins(source).stream()
        .map(details::get)
        .filter(d -> d != null && part.apply(d) != null)
        .map(part)
        .distinct()
        .toList();
  }

  private static void credit(
      Scope scope, AgreedGoals.Measuring m, AvailabilityResult result, Measured to) {
    if (m.fee() != null && !m.credits().isEmpty()) {
      BigDecimal amount = ServiceCredit.of(m.fee(), m.credits(), result.percentage());
      to.add(CostFigures.credit(amount, scope.currency()));
      to.section(Section.S15, true);
    }
  }
}
