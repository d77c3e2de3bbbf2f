package org.evident.evaluation.servicereview.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.evident.evaluation.servicereview.rule.FigureKey;
import org.evident.evaluation.servicereview.rule.PublishedReport;
import org.evident.evaluation.servicereview.rule.Trend;
import org.evident.foundation.parameter.boundary.Parameters;
import org.evident.foundation.parameter.rule.ProcessParameter;
import org.evident.foundation.servicetime.boundary.OrganisationTime;
import org.evident.foundation.servicetime.rule.ServiceCalendar;
import org.evident.foundation.storage.boundary.Row;
import org.evident.foundation.storage.boundary.Statements;
import org.evident.kernel.RecordKind;

/** The figures of service reporting (processes.md 3.34): published in time, decided on, corrected. */
@ApplicationScoped
class ProcessReports {

  /** The first revision was due; whether a later one took its place is told by its state. */
  private static final String FIRST =
      "select r.period, r.number, r.state, r.published_at, c.name as customer, s.name as service from"
          + " review r join customer c on c.id = r.customer_id left join service s on s.id = r.service_id"
          + " where r.revision = 1 and r.period between ? and ? order by r.number";

  /** A decision counts for every revision of its review, and the one that holds is counted. */
  private static final String DECIDED =
      "select r.period, r.number, c.name as customer, s.name as service, count(*) as n,"
          + " count(f.decided_at) as part from review r join review_finding f on f.review_id = r.id and"
          + " f.kind = 'MISSED_TARGET' join customer c on c.id = r.customer_id left join service s on s.id"
          + " = r.service_id where r.state = 'PUBLISHED' and r.period between ? and ? group by r.period,"
          + " r.number, c.name, s.name order by r.number";

  @Inject private Statements statements;
  @Inject private OrganisationTime organisation;
  @Inject private Parameters parameters;
  @Inject private Clock clock;

  /** The figures of a month and the twelve before it. */
  Map<String, Map<YearMonth, ProcessSum>> sums(YearMonth month) {
    YearMonth first = month.minusMonths(Trend.MONTHS_BEFORE);
    Map<YearMonth, List<Report>> reports = new HashMap<>();
    reports(first, month)
        .forEach(one -> reports.computeIfAbsent(one.month(), m -> new ArrayList<>()).add(one));
    Map<YearMonth, List<ProcessPart>> decided = new HashMap<>();
    decided(first, month, decided);
    Map<String, Map<YearMonth, ProcessSum>> sums = new HashMap<>();
    reports.forEach(
        (of, own) -> {
          put(sums, FigureKey.REP_ON_TIME, of, punctual(own));
          put(sums, FigureKey.REP_RESTATED, of, restated(own));
        });
    decided.forEach((of, own) -> put(sums, FigureKey.DEC_ANSWERED, of, own));
    return sums;
  }

  /** What each review adds to a figure, by number. */
  List<ProcessPart> parts(YearMonth month, String key) {
    if (FigureKey.DEC_ANSWERED.equals(key)) {
      Map<YearMonth, List<ProcessPart>> decided = new HashMap<>();
      decided(month, month, decided);
      return decided.getOrDefault(month, List.of());
    }
    List<Report> reports = reports(month, month);
    return FigureKey.REP_ON_TIME.equals(key) ? punctual(reports) : restated(reports);
  }

  private List<Report> reports(YearMonth from, YearMonth to) {
    ServiceCalendar calendar = organisation.calendar();
    int days = parameters.of(ProcessParameter.REVIEW_PUBLISHED);
    Instant now = clock.instant();
    Map<YearMonth, Instant> due = new HashMap<>();
    return statements.list(
        FIRST,
        row -> {
          YearMonth month = YearMonth.parse(row.text("period"));
          Instant by = due.computeIfAbsent(month, m -> PublishedReport.due(m, days, calendar));
          PublishedReport told =
              new PublishedReport(
                  by, row.instant("published_at"), "RESTATED".equals(row.text("state")));
          return new Report(
              month,
              row.text("number"),
              row.text("customer"),
              row.text("service"),
              told.isDue(now),
              told);
        },
        from.toString(),
        to.toString());
  }

  private static List<ProcessPart> punctual(List<Report> reports) {
    return reports.stream().filter(Report::due).map(r -> r.part(r.told().isPunctual())).toList();
  }

  private static List<ProcessPart> restated(List<Report> reports) {
    return reports.stream()
        .filter(r -> r.told().published() != null)
        .map(r -> r.part(r.told().restated()))
        .toList();
  }

  private void decided(YearMonth from, YearMonth to, Map<YearMonth, List<ProcessPart>> months) {
    statements.each(
        DECIDED,
        row ->
            months
                .computeIfAbsent(YearMonth.parse(row.text("period")), m -> new ArrayList<>())
                .add(part(row)),
        from.toString(),
        to.toString());
  }

  private static ProcessPart part(Row row) {
    return ProcessPart.share(
        RecordKind.REVIEW,
        row.text("number"),
        row.text("customer"),
        row.text("service"),
        new ProcessPart.Share(row.decimal("part"), row.decimal("n")));
  }

  private static void put(
      Map<String, Map<YearMonth, ProcessSum>> sums,
      String key,
      YearMonth month,
      List<ProcessPart> parts) {
    Map<YearMonth, ProcessSum> months = sums.computeIfAbsent(key, k -> new HashMap<>());
    ProcessSum.shares(parts).ifPresent(sum -> months.put(month, sum));
  }

  /** The first revision of a review. */
  private record Report(
      YearMonth month,
      String number,
      String customer,
      String service,
      boolean due,
      PublishedReport told) {
    ProcessPart part(boolean counted) {
      return ProcessPart.share(
          RecordKind.REVIEW,
          number,
          customer,
          service,
          new ProcessPart.Share(counted ? BigDecimal.ONE : BigDecimal.ZERO, BigDecimal.ONE));
    }
  }
}
