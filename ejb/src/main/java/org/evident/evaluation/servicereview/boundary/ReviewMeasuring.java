package org.evident.evaluation.servicereview.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.Supplier;
import org.evident.agreement.servicelevel.boundary.AgreedTargets;
import org.evident.evaluation.servicereview.rule.ActionLine;
import org.evident.evaluation.servicereview.rule.Breaches;
import org.evident.evaluation.servicereview.rule.DecisionLine;
import org.evident.evaluation.servicereview.rule.Figure;
import org.evident.evaluation.servicereview.rule.IncidentFigures;
import org.evident.evaluation.servicereview.rule.MajorIncidentLine;
import org.evident.evaluation.servicereview.rule.PeriodSpan;
import org.evident.evaluation.servicereview.rule.Population;
import org.evident.evaluation.servicereview.rule.RecordLine;
import org.evident.evaluation.servicereview.rule.Recount;
import org.evident.evaluation.servicereview.rule.Restatement;
import org.evident.evaluation.servicereview.rule.ReviewContent;
import org.evident.evaluation.servicereview.rule.ReviewKind;
import org.evident.evaluation.servicereview.rule.Subject;
import org.evident.foundation.storage.boundary.Statements;
import org.evident.kernel.RuleBroken;
import org.evident.resolution.incident.boundary.MonthRecord;
import org.evident.resolution.incident.boundary.MonthRecords;
import org.evident.resolution.incident.rule.MonthCount;

/** The job's own door: measures months and writes drafts. Its order was placed by somebody with the role. */
@Stateless
@PermitAll
public class ReviewMeasuring {

  @Inject private Statements statements;
  @Inject private ReviewCounting counting;
  @Inject private MonthRecords records;
  @Inject private AgreedTargets agreed;
  @Inject private AgreedGoals goals;
  @Inject private AgreedVolumes volumes;
  @Inject private AgreedChanges agreedChanges;
  @Inject private ReviewPast past;
  @Inject private ReviewActions actions;
  @Inject private ReviewSources sources;
  @Inject private EarlierReports earlier;
  @Inject private CustomerMeasuring whole;
  @Inject private ReviewStore store;

  /**
   * Measures some services of one customer and writes their drafts, all in one transaction; again gives the same. The
   * records are read service by service, so that memory holds those of one.
   *
   * @param counted what was counted of them; where somebody changed a record since, so that the counts are not those of
   *     the records any more, that service is counted again
   */
  public void measure(
      long customer, List<Long> services, YearMonth month, Map<ReviewKey, MonthCount> counted) {
    Whose whose = whose(customer);
    SortedMap<Long, List<AgreedTargets.Version>> versions = agreed.versions(customer, services);
    Supplier<String> fresh = store.numbers(month, store.missing(customer, services, month));
    versions.forEach(
        (service, terms) -> {
          MonthCount count =
              counted.getOrDefault(new ReviewKey(customer, service), MonthCount.NOTHING);
          ReviewContent found = content(whose, service, month, terms, count);
          ReviewContent content =
              Recount.differences(found).isEmpty() ? found : content(customer, service, month);
          store.draft(ReviewKind.SERVICE, month, customer, service, content, fresh);
        });
  }

  /** Measures a customer from the reviews of its services that count; a revision nobody approved yet is none of them. */
  public void rollUp(long customer, YearMonth month) {
    List<ReviewContent> services = store.counting(customer, month);
    if (!services.isEmpty()) {
      ReviewContent content = whole.content(customer, month, services);
      Supplier<String> fresh = () -> store.numbers(month, 1).get();
      store.draft(ReviewKind.CUSTOMER, month, customer, 0, content, fresh);
    }
  }

  /** What a service's review of a month says now, measured anew; writes nothing. */
  public ReviewContent content(long customer, long service, YearMonth month) {
    ReviewKey key = new ReviewKey(customer, service);
    MonthCount counted = counting.count(List.of(key), month).getOrDefault(key, MonthCount.NOTHING);
    return content(whose(customer), service, month, agreed.versions(customer, service), counted);
  }

  private ReviewContent content(
      Whose whose,
      long service,
      YearMonth month,
      List<AgreedTargets.Version> versions,
      MonthCount counted) {
    long customer = whose.customer();
    Scope scope = scope(whose, service, month, versions);
    PeriodSpan span = scope.span();
    List<MonthRecord> incidents = records.of(customer, service, versions, span.start(), span.end());
    List<RecordLine> lines = incidents.stream().map(RecordLines::of).toList();
    List<MajorIncidentLine> majors = MajorLines.of(incidents, span);
    Measured measured =
        sources.measure(
            scope, figures(scope, counted, lines, majors), new Population(span, lines).opened());
    measured.breaches().addAll(Breaches.of(span, lines));
    measured.exclusions().addAll(ExclusionLines.of(lines, span));
    if (scope.agreed().isEmpty()) {
      measured.gaps().add("NO_AGREEMENT");
    }
    List<Restatement> restated = earlier.restatements(ReviewKind.SERVICE, month, customer, service);
    List<ActionLine> promised = actions.of(customer, service, month, span, measured.figures());
    List<DecisionLine> decided = actions.decided(customer, service, span);
    ReviewPast.Compared compared =
        past.compare(ReviewKind.SERVICE, month, customer, service, measured.figures(), restated);
    ReviewContent content =
        new ReviewContent(
            ReviewKind.SERVICE,
            month,
            scope.zone().getId(),
            span.start(),
            span.end(),
            whose.subject(),
            List.of(service(service)),
            scope.agreed().map(g -> List.of(g.agreement())).orElse(List.of()),
            compared.figures(),
            compared.histories(),
            compared.forecasts(),
            measured.breaches(),
            measured.exclusions(),
            lines,
            measured.outages(),
            majors,
            promised,
            restated,
            ServiceSections.of(
                !majors.isEmpty(),
                measured.breaches(),
                measured.sections(),
                !promised.isEmpty() || !decided.isEmpty() || !compared.improvements().isEmpty()),
            List.of(),
            measured.gaps(),
            measured.evidence());
    return content
        .agreedAnew(agreedChanges.of(versions, span, scope.zone(), service))
        .improving(compared.improvements())
        .decided(decided);
  }

  private Scope scope(
      Whose whose, long service, YearMonth month, List<AgreedTargets.Version> versions) {
    PeriodSpan span = PeriodSpan.of(month, whose.zone());
    Optional<AgreedGoals.Goals> agreed =
        goals.of(versions, span.end(), whose.goals()).map(found -> found.of(service));
    return new Scope(
        whose.customer(),
        service,
        subject("select number, name from service where id = ?", service).number(),
        month,
        whose.zone(),
        span,
        whose.currency(),
        versions,
        agreed,
        agreed
            .map(
                g ->
                    whose
                        .volumes()
                        .computeIfAbsent(
                            g.head().id(),
                            id ->
                                volumes.of(
                                    whose.customer(),
                                    g.head(),
                                    g.workloads(),
                                    month,
                                    span,
                                    whose.zone())))
            .orElse(AgreedVolumes.Volumes.NONE));
  }

  private Whose whose(long customer) {
    return statements
        .first(
            "select number, name, reporting_zone, currency from customer where id = ?",
            row ->
                new Whose(
                    customer,
                    new Subject(row.text("number"), row.text("name")),
                    ZoneId.of(row.text("reporting_zone")),
                    row.text("currency"),
                    new HashMap<>(),
                    new HashMap<>()),
            customer)
        .orElseThrow(() -> RuleBroken.at("customer", "REC-1", customer));
  }

  private static List<Figure> figures(
      Scope scope, MonthCount counted, List<RecordLine> lines, List<MajorIncidentLine> majors) {
    List<Figure> figures =
        new ArrayList<>(
            IncidentFigures.of(
                counted,
                new Population(scope.span(), lines),
                scope.agreed().map(AgreedGoals.Goals::byFigure).orElse(Map.of())));
    figures.addAll(IncidentFigures.major(majors));
    return figures;
  }

  private Subject subject(String query, long id) {
    return statements
        .first(query, row -> new Subject(row.text("number"), row.text("name")), id)
        .orElseThrow(() -> RuleBroken.at("id", "REC-1", id));
  }

  private Subject service(long id) {
    return statements
        .first(
            "select number, name, criticality from service where id = ?",
            row -> new Subject(row.text("number"), row.text("name"), row.text("criticality")),
            id)
        .orElseThrow(() -> RuleBroken.at("service", "REC-1", id));
  }

  /**
   * The customer of some services.
   *
   * @param goals what is agreed, by agreement version, as far as it was read
   * @param volumes what came in for the services of an agreement, by its version, as far as it was counted
   */
  private record Whose(
      long customer,
      Subject subject,
      ZoneId zone,
      String currency,
      Map<Long, AgreedGoals.Goals> goals,
      Map<Long, AgreedVolumes.Volumes> volumes) {}
}
