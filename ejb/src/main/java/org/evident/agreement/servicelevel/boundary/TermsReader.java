package org.evident.agreement.servicelevel.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.evident.agreement.servicelevel.entity.AgreementTerms;
import org.evident.agreement.servicelevel.entity.CreditRow;
import org.evident.agreement.servicelevel.entity.DutiesRow;
import org.evident.agreement.servicelevel.entity.GoalRow;
import org.evident.agreement.servicelevel.entity.MeasuringRow;
import org.evident.agreement.servicelevel.entity.ServiceTargetRow;
import org.evident.agreement.servicelevel.entity.TargetRow;
import org.evident.agreement.servicelevel.rule.GoalTolerance;
import org.evident.agreement.servicelevel.rule.Metric;
import org.evident.agreement.servicelevel.rule.Relaxation;
import org.evident.agreement.servicelevel.rule.ServiceTarget;
import org.evident.agreement.servicelevel.rule.WarningPercents;
import org.evident.agreement.servicelevel.rule.WorkloadMeasure;
import org.evident.foundation.servicetime.boundary.Calendars;
import org.evident.kernel.RuleBroken;
import org.evident.portfolio.catalogue.boundary.ServiceView;

/** Checks written terms and brings them into stored form. */
@ApplicationScoped
class TermsReader {

  private static final int SECONDS = 60;
  private static final String EXCLUDED = "EXCLUDED";
  private static final int NOTICE_DAYS = 5;
  private static final BigDecimal COST_PERCENT = BigDecimal.valueOf(5);
  private static final BigDecimal COST_LEAST = BigDecimal.valueOf(1000);
  private static final String REMAINING_BUDGET = "REMAINING_BUDGET";

  @Inject private Calendars calendars;
  @Inject private CoveredServices services;

  /**
   * The stored form of what is written.
   *
   * @param covered the keys of the services of the agreement; empty where it covers all of the customer
   */
  AgreementTerms read(DraftAgreement draft, Set<Long> covered) {
    if (draft.validTo() != null && !draft.validTo().isAfter(draft.validFrom())) {
      throw RuleBroken.at("validTo", "SLM.VALIDITY", draft.validFrom(), draft.validTo());
    }
    return new AgreementTerms(
        draft.validFrom(),
        draft.validTo(),
        draft.requirement(),
        draft.exceptions(),
        draft.noExceptions(),
        draft.migrateRunning(),
        draft.monthlyFee(),
        draft.noticePeriodDays() == null ? 0 : draft.noticePeriodDays(),
        targets(draft.targets()),
        serviceTargets(draft, covered),
        goals(draft),
        credits(draft.credits()),
        measuring(draft),
        duties(draft.duties()));
  }

  private static DutiesRow duties(DraftAgreement.Duties said) {
    return said == null
        ? new DutiesRow(null, null)
        : new DutiesRow(text(said.provider()), text(said.customer()));
  }

  private static String text(String written) {
    return written == null || written.isBlank() ? null : written.strip();
  }

  private List<TargetRow> targets(List<DraftAgreement.Target> written) {
    Set<String> seen = new HashSet<>();
    List<TargetRow> rows = new ArrayList<>();
    for (DraftAgreement.Target t : written) {
      if (!seen.add(t.metric() + " " + t.priority())) {
        throw RuleBroken.at("targets", "SLM.TWICE", t.metric(), t.priority());
      }
      calendars.calendar(t.calendar());
      Metric.valueOf(t.metric()).requireStart(t.startAfterApproval());
      rows.add(
          new TargetRow(
              t.metric(),
              t.priority(),
              t.limitMinutes() * SECONDS,
              t.calendar(),
              t.pauseAllowed(),
              WarningPercents.of(t.warningPercents()),
              t.startAfterApproval()));
    }
    return rows;
  }

  private List<ServiceTargetRow> serviceTargets(DraftAgreement draft, Set<Long> covered) {
    List<ServiceTarget> promised = new ArrayList<>();
    List<ServiceTargetRow> rows = new ArrayList<>();
    for (DraftAgreement.ServiceTarget t : draft.serviceTargets()) {
      ServiceView service = services.one(t.service());
      promised.add(new ServiceTarget(service.id(), service.number(), t.metric(), t.priority()));
      calendars.calendar(t.calendar());
      Metric.valueOf(t.metric()).requireStart(t.startAfterApproval());
      rows.add(
          new ServiceTargetRow(
              service.id(),
              new TargetRow(
                  t.metric(),
                  t.priority(),
                  t.limitMinutes() * SECONDS,
                  t.calendar(),
                  t.pauseAllowed(),
                  WarningPercents.of(t.warningPercents()),
                  t.startAfterApproval())));
    }
    ServiceTarget.require(
        promised,
        covered,
        draft.targets().stream().map(t -> t.metric() + " " + t.priority()).toList());
    return rows;
  }

  private List<GoalRow> goals(DraftAgreement draft) {
    List<GoalRow> rows = new ArrayList<>();
    for (DraftAgreement.Goal goal : draft.goals()) {
      if (goal.calendar() != null) {
        calendars.calendar(goal.calendar());
      } else if ("AVAIL".equals(goal.figure())) {
        throw RuleBroken.at("calendar", "SLM.HOURS");
      }
      rows.add(
          new GoalRow(
              goal.figure(),
              goal.percent(),
              GoalTolerance.of(goal.figure(), goal.percent(), goal.tolerancePoints()),
              goal.calendar()));
    }
    if (draft.workloads() != null) {
      eachOnce(draft.workloads());
      draft.workloads().forEach(workload -> rows.addAll(limits(draft, workload)));
    }
    return rows;
  }

  private static void eachOnce(List<DraftAgreement.Workload> workloads) {
    Set<WorkloadMeasure> seen = new HashSet<>();
    for (DraftAgreement.Workload workload : workloads) {
      WorkloadMeasure what = workload.what();
      what.require(workload.relaxed() != null && !workload.relaxed().isEmpty());
      if (!seen.add(what)) {
        throw RuleBroken.at("workloads", "SLM.WORKLOAD.TWICE", what.measure(), what.period());
      }
    }
  }

  private static List<GoalRow> limits(DraftAgreement draft, DraftAgreement.Workload w) {
    List<GoalRow> rows = new ArrayList<>();
    rows.add(new GoalRow(w.what().goal(), w.limit(), w.tolerancePercent(), null));
    for (DraftAgreement.Relaxed r :
        w.relaxed() == null ? List.<DraftAgreement.Relaxed>of() : w.relaxed()) {
      Relaxation relaxation = new Relaxation(w.measure(), r.figure(), r.percent());
      relaxation.require(goal(draft, r.figure()));
      rows.add(new GoalRow(relaxation.name(), r.percent(), BigDecimal.ZERO, null));
    }
    return rows;
  }

  private static BigDecimal goal(DraftAgreement draft, String figure) {
    return draft.goals().stream()
        .filter(goal -> goal.figure().equals(figure))
        .map(DraftAgreement.Goal::percent)
        .findFirst()
        .orElse(null);
  }

  private static MeasuringRow measuring(DraftAgreement draft) {
    DraftAgreement.Availability a = draft.availability();
    DraftAgreement.Cost c = draft.cost();
    return new MeasuringRow(
        a == null || a.plannedMode() == null ? EXCLUDED : a.plannedMode(),
        a == null || a.noticeDays() == null ? NOTICE_DAYS : a.noticeDays(),
        a != null && Boolean.TRUE.equals(a.userWeighted()),
        a == null || a.mergeGapSeconds() == null ? 0 : a.mergeGapSeconds(),
        a == null ? null : a.plannedAllowanceMinutes(),
        a == null ? null : text(a.minimumFunction()),
        c != null,
        c == null || c.tolerancePercent() == null ? COST_PERCENT : c.tolerancePercent(),
        c == null || c.toleranceLeast() == null ? COST_LEAST : c.toleranceLeast(),
        c == null || c.forecast() == null ? REMAINING_BUDGET : c.forecast());
  }

  private static List<CreditRow> credits(List<DraftAgreement.Credit> written) {
    return written == null
        ? List.of()
        : written.stream().map(c -> new CreditRow(c.below(), c.percent())).toList();
  }
}
