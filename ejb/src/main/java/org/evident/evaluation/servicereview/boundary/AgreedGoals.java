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
import java.util.stream.Collectors;
import org.evident.agreement.servicelevel.boundary.AgreedTargets;
import org.evident.agreement.servicelevel.boundary.OtherTargets;
import org.evident.agreement.servicelevel.rule.OtherTarget;
import org.evident.agreement.servicelevel.rule.Relaxation;
import org.evident.agreement.servicelevel.rule.WorkloadMeasure;
import org.evident.agreement.servicelevel.rule.WorkloadPeriod;
import org.evident.assurance.availability.rule.PlannedMode;
import org.evident.evaluation.servicereview.rule.AgreementLine;
import org.evident.evaluation.servicereview.rule.FigureKey;
import org.evident.evaluation.servicereview.rule.OtherFigures;
import org.evident.evaluation.servicereview.rule.TargetLine;
import org.evident.foundation.storage.boundary.Statements;
import org.evident.supply.budget.rule.CreditBand;
import org.evident.supply.budget.rule.ForecastMethod;

/** What a review measures against: the agreement in force at the end of the month. */
@ApplicationScoped
class AgreedGoals {

  @Inject private Statements statements;
  @Inject private TimeTargets times;
  @Inject private OtherTargets others;

  /**
   * What is agreed at the end of a month.
   *
   * @param known the goals of versions that were read before, which those of another are added to
   */
  Optional<Goals> of(List<AgreedTargets.Version> versions, Instant end, Map<Long, Goals> known) {
    return AgreedTargets.inForce(versions, end.minusSeconds(1))
        .map(AgreedTargets.Version::head)
        .map(head -> known.computeIfAbsent(head.id(), id -> of(head)));
  }

  /** What one version says. */
  Goals of(AgreedTargets.Head head) {
    List<TargetLine> targets = times.general(head.id());
    Map<String, BigDecimal> goals = new HashMap<>();
    Map<String, BigDecimal> tolerances = new HashMap<>();
    List<Workload> workloads = new ArrayList<>();
    List<Relaxation> relaxed = new ArrayList<>();
    statements.each(
        "select figure, goal, tolerance, calendar_code from agreement_goal where version_id = ?",
        row -> {
          String figure = row.text("figure");
          Optional<Relaxation> relaxation = Relaxation.of(figure, row.decimal("goal"));
          if (relaxation.isPresent()) {
            relaxed.add(relaxation.get());
          } else {
            WorkloadMeasure.ofGoal(figure)
                .ifPresentOrElse(
                    what ->
                        workloads.add(
                            new Workload(what, row.decimal("goal"), row.decimal("tolerance"))),
                    () -> {
                      goals.put(figure, row.decimal("goal"));
                      tolerances.put(figure, row.decimal("tolerance"));
                    });
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
    List<OtherTarget> promised = others.of(head.id());
    promised.forEach(
        target ->
            targets.add(
                new TargetLine(
                    OtherFigures.key(target),
                    target.name() + ", " + target.unit(),
                    null,
                    "",
                    target.goal(),
                    null)));
    String hours = calendarOf(targets, FigureKey.AVAIL);
    LocalDate lastDay = head.validTo() == null ? null : head.validTo().minusDays(1);
    Map<Long, List<TargetLine>> particular = times.particular(head.id());
    return new Goals(
        head,
        new AgreementLine(
            head.number(),
            head.version(),
            head.validFrom(),
            lastDay,
            hours,
            calendarOf(targets, FigureKey.RESO),
            targets,
            ""),
        goals,
        tolerances,
        workloads,
        relaxed,
        measuring(head.id(), hours),
        particular,
        promised);
  }

  /** The calendars a figure is measured by, in words; several where priorities differ. */
  private static String calendarOf(List<TargetLine> targets, String figure) {
    return targets.stream()
        .filter(t -> t.figure().equals(figure) && !t.calendar().isEmpty())
        .map(TargetLine::calendar)
        .distinct()
        .sorted()
        .collect(Collectors.joining(", "));
  }

  private Measuring measuring(long version, String hours) {
    List<Band> bands =
        statements.list(
            "select below, percent from agreement_credit where version_id = ? order by below desc",
            row -> new Band(row.decimal("below"), row.decimal("percent")),
            version);
    return statements
        .first(
            "select planned_mode, notice_days, user_weighted, merge_gap_seconds, planned_allowance,"
                + " minimum_function, cost_reported,"
                + " cost_tolerance, cost_least, cost_forecast, monthly_fee from agreement_version where"
                + " id = ?",
            row ->
                new Measuring(
                    hours.isEmpty() ? null : hours,
                    PlannedMode.valueOf(row.text("planned_mode")),
                    (int) row.number("notice_days"),
                    row.flag("user_weighted"),
                    row.number("merge_gap_seconds"),
                    row.numberOrNull("planned_allowance"),
                    row.text("minimum_function"),
                    row.flag("cost_reported"),
                    row.decimal("cost_tolerance"),
                    row.decimal("cost_least"),
                    ForecastMethod.valueOf(row.text("cost_forecast")),
                    row.decimal("monthly_fee"),
                    credits(bands)),
            version)
        .orElseThrow();
  }

  /** An agreement says what is given back below a bound; the rule wants to know what is from a bound upwards. */
  private static List<CreditBand> credits(List<Band> descending) {
    List<CreditBand> credits = new ArrayList<>();
    BigDecimal above = BigDecimal.ZERO;
    for (Band band : descending) {
      credits.add(new CreditBand(band.below(), above));
      above = band.percent();
    }
    if (!credits.isEmpty()) {
      credits.add(new CreditBand(BigDecimal.ZERO, above));
    }
    return credits;
  }

  /** The agreement as a line of the review, with its goals by figure, its workload limits with what they relax, and how to measure. */
  record Goals(
      AgreedTargets.Head head,
      AgreementLine agreement,
      Map<String, BigDecimal> byFigure,
      Map<String, BigDecimal> tolerances,
      List<Workload> workloads,
      List<Relaxation> relaxed,
      Measuring measuring,
      Map<Long, List<TargetLine>> particular,
      List<OtherTarget> others) {

    /** The same as it holds for one service: its own targets in place of those for all (AGR-6). */
    Goals of(long service) {
      List<TargetLine> own = particular.get(service);
      if (own == null) {
        return this;
      }
      List<TargetLine> lines = new ArrayList<>(own);
      agreement.targets().stream()
          .filter(line -> own.stream().noneMatch(one -> sameOf(one, line)))
          .forEach(lines::add);
      AgreementLine a = agreement;
      return new Goals(
          head,
          new AgreementLine(
              a.reference(),
              a.version(),
              a.validFrom(),
              a.validTo(),
              a.serviceHours(),
              calendarOf(lines, FigureKey.RESO),
              lines,
              a.changes()),
          byFigure,
          tolerances,
          workloads,
          relaxed,
          measuring,
          particular,
          others);
    }

    /** Models are told from each other without regard to capitals (AGR-7). */
    private static boolean sameOf(TargetLine one, TargetLine other) {
      return one.figure().equals(other.figure())
          && one.dimension().equalsIgnoreCase(other.dimension());
    }
  }

  /**
   * How availability and cost are measured, and what is given back.
   *
   * @param hours the calendar of the agreed service time, or null where no availability is agreed
   * @param plannedAllowance minutes of planned downtime a month may bring, or null
   * @param minimumFunction when the service counts as up, or null
   * @param fee the monthly fee, or null
   */
  record Measuring(
      String hours,
      PlannedMode mode,
      int noticeDays,
      boolean userWeighted,
      long mergeGapSeconds,
      Long plannedAllowance,
      String minimumFunction,
      boolean costReported,
      BigDecimal costTolerance,
      BigDecimal costLeast,
      ForecastMethod forecast,
      BigDecimal fee,
      List<CreditBand> credits) {}

  private record Band(BigDecimal below, BigDecimal percent) {}

  /** A workload limit with its tolerance in percent (SLM-5). */
  record Workload(WorkloadMeasure what, BigDecimal limit, BigDecimal tolerance) {
    String measure() {
      return what.measure();
    }

    boolean isOfMonth() {
      return what.period() == WorkloadPeriod.MONTH;
    }
  }
}
