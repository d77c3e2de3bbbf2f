package org.evident.evaluation.servicereview.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
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

  /**
   * The first revision was due, and its state tells whether a later one took its place. A decision counts for every revision
   * of its review, and the one that holds is counted.
   */
  private static final String REPORTS =
      "select r.period, r.number, r.revision, r.state, r.published_at, c.name as customer, s.name as"
          + " service, count(f.kind) as missed, count(f.decided_at) as decided, "
          + ReportBook.DEADLINE
          + " from review r join customer c on c.id = r.customer_id left join service s on s.id = r.service_id left join review_finding"
          + " f on f.review_id = r.id and f.kind = 'MISSED_TARGET' and r.state = 'PUBLISHED' where"
          + " r.period between ? and ? and (r.revision = 1 or r.state = 'PUBLISHED') group by r.kind, r.period,"
          + " r.number, r.revision, r.state, r.published_at, c.name, s.name order by r.number";

  private static final List<String> KEYS =
      List.of(FigureKey.REP_ON_TIME, FigureKey.DEC_ANSWERED, FigureKey.REP_RESTATED);

  @Inject private Statements statements;
  @Inject private OrganisationTime organisation;
  @Inject private Parameters parameters;
  @Inject private Clock clock;

  /** The figures of a month and the twelve before it. */
  Map<String, Map<YearMonth, ProcessSum>> sums(YearMonth month) {
    Map<YearMonth, List<Report>> reports = new HashMap<>();
    reports(month.minusMonths(Trend.MONTHS_BEFORE), month)
        .forEach(one -> reports.computeIfAbsent(one.month(), m -> new ArrayList<>()).add(one));
    Map<String, Map<YearMonth, ProcessSum>> sums = new HashMap<>();
    reports.forEach(
        (of, own) ->
            KEYS.forEach(
                key ->
                    ProcessSum.shares(parts(own, key))
                        .ifPresent(
                            sum -> sums.computeIfAbsent(key, k -> new HashMap<>()).put(of, sum))));
    return sums;
  }

  /** What each review adds to a figure, by number. */
  List<ProcessPart> parts(YearMonth month, String key) {
    return parts(reports(month, month), key);
  }

  private List<Report> reports(YearMonth from, YearMonth to) {
    ServiceCalendar calendar = organisation.calendar();
    int usual = parameters.of(ProcessParameter.REVIEW_PUBLISHED);
    Instant now = clock.instant();
    Map<String, Instant> due = new HashMap<>();
    return statements.list(
        REPORTS,
        row -> {
          YearMonth month = YearMonth.parse(row.text("period"));
          Long said = row.numberOrNull("deadline_days");
          int days = said == null ? usual : Math.toIntExact(said);
          Instant by =
              due.computeIfAbsent(
                  row.text("period") + ' ' + days, m -> PublishedReport.due(month, days, calendar));
          return Report.of(row, month, by, now);
        },
        LocalDate.now(clock),
        from.toString(),
        to.toString());
  }

  private static List<ProcessPart> parts(List<Report> reports, String key) {
    return switch (key) {
      case FigureKey.REP_ON_TIME ->
          reports.stream()
              .filter(report -> report.first() && report.due())
              .map(report -> report.part(report.told().isPunctual()))
              .toList();
      case FigureKey.REP_RESTATED ->
          reports.stream()
              .filter(report -> report.first() && report.told().published() != null)
              .map(report -> report.part(report.told().restated()))
              .toList();
      default ->
          reports.stream()
              .filter(report -> report.missed().signum() > 0)
              .map(report -> report.part(report.decided(), report.missed()))
              .toList();
    };
  }

  /** A first revision, or the one that holds. */
  private record Report(
      YearMonth month,
      String number,
      String customer,
      String service,
      boolean first,
      boolean due,
      PublishedReport told,
      BigDecimal decided,
      BigDecimal missed) {

    static Report of(Row row, YearMonth month, Instant by, Instant now) {
      PublishedReport told =
          new PublishedReport(
              by, row.instant("published_at"), "RESTATED".equals(row.text("state")));
      return new Report(
          month,
          row.text("number"),
          row.text("customer"),
          row.text("service"),
          row.number("revision") == 1,
          told.isDue(now),
          told,
          row.decimal("decided"),
          row.decimal("missed"));
    }

    ProcessPart part(boolean counted) {
      return part(counted ? BigDecimal.ONE : BigDecimal.ZERO, BigDecimal.ONE);
    }

    ProcessPart part(BigDecimal part, BigDecimal whole) {
      return ProcessPart.share(
          RecordKind.REVIEW, number, customer, service, new ProcessPart.Share(part, whole));
    }
  }
}
