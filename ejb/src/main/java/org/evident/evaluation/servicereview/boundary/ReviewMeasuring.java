package org.evident.evaluation.servicereview.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.function.Supplier;
import org.evident.agreement.servicelevel.boundary.AgreedTargets;
import org.evident.evaluation.servicereview.rule.ActionLine;
import org.evident.evaluation.servicereview.rule.Breaches;
import org.evident.evaluation.servicereview.rule.Figure;
import org.evident.evaluation.servicereview.rule.IncidentFigures;
import org.evident.evaluation.servicereview.rule.MajorIncidentLine;
import org.evident.evaluation.servicereview.rule.PeriodSpan;
import org.evident.evaluation.servicereview.rule.Population;
import org.evident.evaluation.servicereview.rule.RecordLine;
import org.evident.evaluation.servicereview.rule.Restatement;
import org.evident.evaluation.servicereview.rule.ReviewContent;
import org.evident.evaluation.servicereview.rule.ReviewKind;
import org.evident.evaluation.servicereview.rule.Section;
import org.evident.evaluation.servicereview.rule.SectionState;
import org.evident.evaluation.servicereview.rule.Subject;
import org.evident.foundation.storage.boundary.Row;
import org.evident.foundation.storage.boundary.Statements;
import org.evident.kernel.RuleBroken;
import org.evident.resolution.incident.boundary.MajorView;
import org.evident.resolution.incident.boundary.MonthCounts;
import org.evident.resolution.incident.boundary.MonthRecord;
import org.evident.resolution.incident.boundary.MonthRecords;
import org.evident.resolution.incident.rule.MonthCount;

/** The job's own door: measures months and writes drafts. Its order was placed by somebody with the role. */
@Stateless
@PermitAll
public class ReviewMeasuring {

  private static final Set<Section> WITH_FIGURES =
      Set.of(Section.S1, Section.S2, Section.S3, Section.S5, Section.S11);

  @Inject private Statements statements;
  @Inject private MonthCounts counts;
  @Inject private MonthRecords records;
  @Inject private AgreedTargets agreed;
  @Inject private AgreedGoals goals;
  @Inject private ReviewPast past;
  @Inject private ReviewActions actions;
  @Inject private ReviewSources sources;
  @Inject private EarlierReports earlier;
  @Inject private CustomerMeasuring whole;
  @Inject private ReviewStore store;

  /** The customers a request means, by key: one by its number, or all for an empty one. */
  public List<Long> customers(String number) {
    return statements.list(
        "select id from customer where active and (number = ? or ? = '') order by id",
        row -> row.number("id"),
        number,
        number);
  }

  /** What a request means, by key: each service of each customer that anything was recorded of or agreed for. */
  public List<ReviewKey> keys(String number) {
    return keys(number, ReviewKey.FIRST, ReviewKey.LAST);
  }

  /** The same between two keys, the first included, the last not. */
  public List<ReviewKey> keys(String number, ReviewKey from, ReviewKey to) {
    return statements
        .list(
            "select k.customer_id, k.service_id from (select c.id as customer_id, s.id as service_id"
                + " from customer c cross join service s where exists (select 1 from incident i where"
                + " i.service_id = s.id and i.customer_id = c.id) union select customer_id, service_id"
                + " from service_request union select customer_id, service_id from cost_line union"
                + " select customer_id, service_id from complaint union select customer_id, service_id"
                + " from workload_count union select customer_id, service_id from survey union select"
                + " a.customer_id, s.service_id from agreement a join agreement_service s on"
                + " s.agreement_id = a.id join agreement_version v on v.agreement_id = a.id and v.state"
                + " = 'ACTIVE') k join customer c on c.id = k.customer_id where c.active and (c.number ="
                + " ? or ? = '') and c.id >= ? and c.id <= ? and k.service_id is not null order by"
                + " k.customer_id, k.service_id",
            row -> new ReviewKey(row.number("customer_id"), row.number("service_id")),
            number,
            number,
            from.customer(),
            to.customer())
        .stream()
        .filter(key -> key.compareTo(from) >= 0 && key.compareTo(to) < 0)
        .toList();
  }

  /** The months whose reviews are drafts still, which a refresh measures anew (R3). */
  public List<DraftMonth> drafts() {
    return statements.list(
        "select distinct r.period, c.number from review r join customer c on c.id = r.customer_id"
            + " where r.state = 'DRAFT' and c.active order by r.period, c.number",
        row -> new DraftMonth(YearMonth.parse(row.text("period")), row.text("number")));
  }

  /**
   * Measures some services of one customer and writes their drafts, all in one transaction; again gives the same. The
   * figures of all are counted at once, the records are read service by service, so that memory holds those of one.
   */
  public void measure(long customer, List<Long> services, YearMonth month) {
    PeriodSpan span = PeriodSpan.of(month, zone(customer));
    SortedMap<Long, List<AgreedTargets.Version>> versions = agreed.versions(customer, services);
    Map<Long, MonthCount> counted = counts.of(customer, versions, span.start(), span.end());
    Supplier<String> fresh = store.numbers(month, store.missing(customer, services, month));
    versions.forEach(
        (service, terms) ->
            store.draft(
                ReviewKind.SERVICE,
                month,
                customer,
                service,
                content(customer, service, month, terms, counted.get(service)),
                fresh));
  }

  /** Measures a customer from the drafts of its services. */
  public void rollUp(long customer, YearMonth month) {
    List<ReviewContent> services = store.newest(customer, month);
    if (!services.isEmpty()) {
      ReviewContent content = whole.content(customer, month, services);
      Supplier<String> fresh = () -> store.numbers(month, 1).get();
      store.draft(ReviewKind.CUSTOMER, month, customer, 0, content, fresh);
    }
  }

  /** What a service's review of a month says now, measured anew; writes nothing. */
  public ReviewContent content(long customer, long service, YearMonth month) {
    PeriodSpan span = PeriodSpan.of(month, zone(customer));
    SortedMap<Long, List<AgreedTargets.Version>> versions =
        agreed.versions(customer, List.of(service));
    MonthCount counted = counts.of(customer, versions, span.start(), span.end()).get(service);
    return content(customer, service, month, versions.get(service), counted);
  }

  private ReviewContent content(
      long customer,
      long service,
      YearMonth month,
      List<AgreedTargets.Version> versions,
      MonthCount counted) {
    Scope scope = scope(customer, service, month, versions);
    PeriodSpan span = scope.span();
    List<MonthRecord> incidents = records.of(customer, service, versions, span.start(), span.end());
    List<RecordLine> lines = incidents.stream().map(RecordLines::of).toList();
    List<MajorIncidentLine> majors = majors(incidents, span);
    Measured measured = sources.measure(scope, figures(scope, counted, lines, majors));
    measured.breaches().addAll(Breaches.of(span, lines));
    measured.exclusions().addAll(ExclusionLines.of(lines, span));
    if (scope.agreed().isEmpty()) {
      measured.gaps().add("NO_AGREEMENT");
    }
    List<Restatement> restated = earlier.restatements(ReviewKind.SERVICE, month, customer, service);
    List<ActionLine> promised = actions.of(customer, service, month, span);
    ReviewPast.Compared compared =
        past.compare(ReviewKind.SERVICE, month, customer, service, measured.figures(), restated);
    return new ReviewContent(
        ReviewKind.SERVICE,
        month,
        scope.zone().getId(),
        span.start(),
        span.end(),
        subject("select number, name from customer where id = ?", customer),
        List.of(subject("select number, name from service where id = ?", service)),
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
        sections(!majors.isEmpty(), measured.breaches(), measured.sections(), promised),
        List.of(),
        measured.gaps(),
        measured.evidence());
  }

  private Scope scope(
      long customer, long service, YearMonth month, List<AgreedTargets.Version> versions) {
    ZoneId zone = zone(customer);
    PeriodSpan span = PeriodSpan.of(month, zone);
    return new Scope(
        customer,
        service,
        subject("select number, name from service where id = ?", service).number(),
        month,
        zone,
        span,
        statements
            .first("select currency from customer where id = ?", r -> r.text("currency"), customer)
            .orElseThrow(),
        goals.of(versions, span.end()));
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

  private static List<MajorIncidentLine> majors(List<MonthRecord> incidents, PeriodSpan span) {
    return incidents.stream()
        .filter(i -> i.major() && span.holds(i.declaredAt()))
        .map(ReviewMeasuring::major)
        .toList();
  }

  private static MajorIncidentLine major(MonthRecord incident) {
    MajorView told = incident.majorReport();
    return new MajorIncidentLine(
        incident.number(),
        incident.declaredAt(),
        incident.restoredAt(),
        said(told.effect()),
        said(told.cause()),
        said(told.lessons()),
        said(told.actions()),
        told.reviewedOn());
  }

  private static String said(String text) {
    return text == null ? "" : text;
  }

  private static Map<Section, SectionState> sections(
      boolean majors,
      List<?> breaches,
      Map<Section, SectionState> measured,
      List<ActionLine> actions) {
    Map<Section, SectionState> sections = new EnumMap<>(Section.class);
    for (Section section : Section.values()) {
      sections.put(
          section,
          WITH_FIGURES.contains(section) ? SectionState.FIGURES : SectionState.NOT_RECORDED);
    }
    sections.putAll(measured);
    sections.put(Section.S6, majors ? SectionState.FIGURES : SectionState.NOTHING_TO_REPORT);
    sections.put(
        Section.S7, breaches.isEmpty() ? SectionState.NOTHING_TO_REPORT : SectionState.FIGURES);
    sections.put(
        Section.S16, actions.isEmpty() ? SectionState.NOTHING_TO_REPORT : SectionState.FIGURES);
    return sections;
  }

  private Subject subject(String query, long id) {
    return statements
        .first(query, row -> new Subject(row.text("number"), row.text("name")), id)
        .orElseThrow(() -> RuleBroken.at("id", "REC-1", id));
  }

  private ZoneId zone(long customer) {
    return statements
        .first("select reporting_zone from customer where id = ?", ReviewMeasuring::zone, customer)
        .orElseThrow(() -> RuleBroken.at("customer", "REC-1", customer));
  }

  private static ZoneId zone(Row row) {
    return ZoneId.of(row.text("reporting_zone"));
  }

  /** The instant a month ends for a customer. */
  public Instant end(long customer, YearMonth month) {
    return PeriodSpan.of(month, zone(customer)).end();
  }
}
