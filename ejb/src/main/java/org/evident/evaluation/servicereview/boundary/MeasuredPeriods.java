package org.evident.evaluation.servicereview.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.evident.agreement.servicelevel.rule.WorkloadPeriod;
import org.evident.evaluation.servicereview.rule.EvidenceKind;
import org.evident.evaluation.servicereview.rule.EvidenceLine;
import org.evident.evaluation.servicereview.rule.PeriodWorkload;
import org.evident.evaluation.servicereview.rule.ReviewKind;
import org.evident.foundation.storage.boundary.Statements;
import org.evident.resolution.incident.boundary.MonthCounts;
import org.evident.resolution.request.boundary.Requests;

/** Holds what came in against limits of days, weeks, quarters and years (S11, SLM-5), with the records behind it. */
@ApplicationScoped
class MeasuredPeriods {

  @Inject private Statements statements;
  @Inject private MonthCounts incidents;
  @Inject private Requests requests;

  /** Adds the figures of each such limit, and what they were counted from. */
  void measure(Scope scope, Measured to) {
    Map<String, Reported> records = new TreeMap<>();
    for (AgreedVolumes.Limited limited : scope.volumes().periods()) {
      PeriodWorkload load = limited.of(scope.service());
      to.figures().addAll(load.figures());
      to.evidence().addAll(load.told(scope.zone()));
      WorkloadPeriod.Days listed = listed(load, scope.month());
      reported(load.what().measure(), listed, scope)
          .forEach(
              (number, at) ->
                  records
                      .computeIfAbsent(number, n -> new Reported(at, new TreeSet<>()))
                      .figures()
                      .add(load.own()));
      if (load.what().period().isRunning()) {
        earlier(load, scope, to);
      }
    }
    records.forEach((number, record) -> to.evidence().add(record.line(number)));
  }

  /** The days whose records are told one by one: of what is summed up the month itself, what came before is in its reviews. */
  private static WorkloadPeriod.Days listed(PeriodWorkload load, YearMonth month) {
    return load.what().period().isRunning()
        ? WorkloadPeriod.MONTH.parts(month).get(0)
        : load.judged().get(0).days();
  }

  private Map<String, Instant> reported(String measure, WorkloadPeriod.Days days, Scope scope) {
    Instant from = days.from().atStartOfDay(scope.zone()).toInstant();
    Instant to = days.to().atStartOfDay(scope.zone()).toInstant();
    return "INCIDENTS".equals(measure)
        ? incidents.reported(scope.customer(), scope.service(), from, to)
        : requests.reported(scope.customer(), scope.service(), from, to);
  }

  /** The months before this one, by their reviews where there are any. */
  private void earlier(PeriodWorkload load, Scope scope, Measured to) {
    Map<String, String> reviews = new HashMap<>();
    statements.each(
        "select r.number, r.period from review r where r.customer_id = ? and r.service_id = ? and"
            + " r.kind = ? and r.period >= ? and r.period < ? and "
            + ReviewRevisions.COUNTS,
        row -> reviews.put(row.text("period"), row.text("number")),
        scope.customer(),
        scope.service(),
        ReviewKind.SERVICE,
        YearMonth.from(load.parts().get(0).days().from()).toString(),
        scope.month().toString());
    for (PeriodWorkload.Part part : load.parts()) {
      LocalDate first = part.days().from();
      String month = YearMonth.from(first).toString();
      boolean before = first.isBefore(scope.month().atDay(1));
      if (before && part.of(scope.service()).signum() > 0) {
        to.evidence()
            .add(
                new EvidenceLine(
                    EvidenceKind.WORKLOAD_SPAN,
                    reviews.getOrDefault(month, scope.serviceNumber() + " " + month),
                    month,
                    load.what().goal(),
                    start(first, scope.zone()),
                    "",
                    part.of(scope.service()),
                    List.of(load.own())));
      }
    }
  }

  private static Instant start(LocalDate day, ZoneId zone) {
    return day.atStartOfDay(zone).toInstant();
  }

  private record Reported(Instant at, Set<String> figures) {
    EvidenceLine line(String number) {
      return new EvidenceLine(
          EvidenceKind.WORKLOAD_RECORD, number, "", "", at, "", null, List.copyOf(figures));
    }
  }
}
