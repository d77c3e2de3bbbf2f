package org.evident.evaluation.servicereview.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.evident.evaluation.servicereview.rule.FigureKey;
import org.evident.evaluation.servicereview.rule.PeriodSpan;
import org.evident.evaluation.servicereview.rule.Trend;
import org.evident.foundation.servicetime.boundary.OrganisationTime;
import org.evident.kernel.RecordKind;
import org.evident.supply.capacity.boundary.MonthMetrics;
import org.evident.supply.capacity.rule.MeasuredMonth;
import org.evident.supply.capacity.rule.MissedMonth;
import org.evident.supply.plan.boundary.MonthPlans;

/** The figures of capacity (processes.md 3.21), from metrics, plans and incidents themselves. */
@ApplicationScoped
class ProcessCapacity {

  private static final List<String> MEASURED =
      List.of(FigureKey.CAP_USED, FigureKey.CAP_CRITICAL, FigureKey.CAP_SAMPLES);

  @Inject private MonthMetrics metrics;
  @Inject private MonthPlans plans;
  @Inject private OrganisationTime organisation;

  /** The figures of a month and the twelve before it. */
  Map<String, Map<YearMonth, ProcessSum>> sums(YearMonth month) {
    YearMonth first = month.minusMonths(Trend.MONTHS_BEFORE);
    Map<YearMonth, List<MeasuredMonth>> measured = new HashMap<>();
    metrics
        .of(first, month)
        .forEach(one -> measured.computeIfAbsent(one.month(), m -> new ArrayList<>()).add(one));
    List<MissedMonth> missed = metrics.missed(first, month);
    List<MonthPlans.Planned> planned = plans.all();
    List<MonthMetrics.RanOut> ranOut = metrics.ranOut(span(first).start(), span(month).end());
    Map<String, Map<YearMonth, ProcessSum>> sums = new HashMap<>();
    for (YearMonth one = first; !one.isAfter(month); one = one.plusMonths(1)) {
      List<MeasuredMonth> own = measured.getOrDefault(one, List.of());
      share(sums, FigureKey.CAP_USED, one, measured(own, FigureKey.CAP_USED));
      share(sums, FigureKey.CAP_SAMPLES, one, measured(own, FigureKey.CAP_SAMPLES));
      share(sums, FigureKey.CAP_ERROR, one, missed(missed, one));
      share(sums, FigureKey.CAP_PLANNED, one, planned(planned, one));
      count(sums, FigureKey.CAP_INCIDENTS, one, incidents(ranOut, span(one)));
      if (!own.isEmpty()) {
        count(sums, FigureKey.CAP_CRITICAL, one, measured(own, FigureKey.CAP_CRITICAL));
      }
    }
    return sums;
  }

  /** What each record adds to a figure, by number. */
  List<ProcessPart> parts(YearMonth month, String key) {
    return MEASURED.contains(key)
        ? measured(metrics.of(month, month), key)
        : switch (key) {
          case FigureKey.CAP_ERROR -> missed(metrics.missed(month, month), month);
          case FigureKey.CAP_PLANNED -> planned(plans.all(), month);
          default -> incidents(metrics.ranOut(span(month).start(), span(month).end()), span(month));
        };
  }

  /** Each metric counts alike, whatever its unit. */
  private static List<ProcessPart> missed(List<MissedMonth> all, YearMonth month) {
    return all.stream()
        .filter(one -> one.month().equals(month) && one.share() != null)
        .map(one -> share(one.metric(), one.service(), one.share(), 1))
        .toList();
  }

  private static List<ProcessPart> measured(List<MeasuredMonth> all, String key) {
    List<ProcessPart> parts = new ArrayList<>();
    for (MeasuredMonth one : all) {
      if (FigureKey.CAP_CRITICAL.equals(key) && one.critical()) {
        parts.add(
            ProcessPart.counted(
                RecordKind.CAPACITY_METRIC, one.metric(), null, null, one.service()));
      } else if (FigureKey.CAP_USED.equals(key) && one.used() != null) {
        parts.add(share(one, one.used(), 1));
      } else if (FigureKey.CAP_SAMPLES.equals(key) && one.expected() != null) {
        parts.add(share(one, one.counted(), one.expected()));
      }
    }
    return parts;
  }

  private List<ProcessPart> planned(List<MonthPlans.Planned> all, YearMonth month) {
    Instant end = span(month).end();
    LocalDate day = month.atEndOfMonth();
    return all.stream()
        .filter(one -> !one.since().isAfter(day))
        .map(
            one ->
                ProcessPart.share(
                    RecordKind.CAPACITY_METRIC,
                    one.metric(),
                    null,
                    one.service(),
                    new ProcessPart.Share(
                        one.isPlanned(end, day) ? BigDecimal.ONE : BigDecimal.ZERO,
                        BigDecimal.ONE)))
        .toList();
  }

  private static List<ProcessPart> incidents(List<MonthMetrics.RanOut> all, PeriodSpan span) {
    return all.stream()
        .filter(one -> !one.at().isBefore(span.start()) && one.at().isBefore(span.end()))
        .map(
            one ->
                ProcessPart.counted(
                    RecordKind.INCIDENT, one.number(), null, one.customer(), one.service()))
        .toList();
  }

  private static ProcessPart share(MeasuredMonth one, double part, double whole) {
    return share(one.metric(), one.service(), part, whole);
  }

  private static ProcessPart share(String metric, String service, double part, double whole) {
    return ProcessPart.share(
        RecordKind.CAPACITY_METRIC,
        metric,
        null,
        service,
        new ProcessPart.Share(BigDecimal.valueOf(part), BigDecimal.valueOf(whole)));
  }

  private static void share(
      Map<String, Map<YearMonth, ProcessSum>> sums,
      String key,
      YearMonth month,
      List<ProcessPart> parts) {
    Map<YearMonth, ProcessSum> months = sums.computeIfAbsent(key, k -> new HashMap<>());
    ProcessSum.shares(parts).ifPresent(sum -> months.put(month, sum));
  }

  private static void count(
      Map<String, Map<YearMonth, ProcessSum>> sums,
      String key,
      YearMonth month,
      List<ProcessPart> parts) {
    sums.computeIfAbsent(key, k -> new HashMap<>()).put(month, ProcessSum.count(parts.size()));
  }

  private PeriodSpan span(YearMonth month) {
    ZoneId zone = organisation.calendar().zone();
    return PeriodSpan.of(month, zone);
  }
}
