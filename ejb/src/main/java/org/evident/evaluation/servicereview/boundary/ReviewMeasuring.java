package org.evident.evaluation.servicereview.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.evident.evaluation.servicereview.rule.ActionLine;
import org.evident.evaluation.servicereview.rule.Breaches;
import org.evident.evaluation.servicereview.rule.ExclusionLine;
import org.evident.evaluation.servicereview.rule.Figure;
import org.evident.evaluation.servicereview.rule.FigureKey;
import org.evident.evaluation.servicereview.rule.Figures;
import org.evident.evaluation.servicereview.rule.IncidentFigures;
import org.evident.evaluation.servicereview.rule.MajorIncidentLine;
import org.evident.evaluation.servicereview.rule.PeriodSpan;
import org.evident.evaluation.servicereview.rule.RecordLine;
import org.evident.evaluation.servicereview.rule.ReviewContent;
import org.evident.evaluation.servicereview.rule.ReviewKind;
import org.evident.evaluation.servicereview.rule.RollUp;
import org.evident.evaluation.servicereview.rule.Section;
import org.evident.evaluation.servicereview.rule.SectionState;
import org.evident.evaluation.servicereview.rule.Subject;
import org.evident.foundation.storage.boundary.Row;
import org.evident.foundation.storage.boundary.Statements;
import org.evident.kernel.RuleBroken;
import org.evident.resolution.incident.boundary.MonthRecord;
import org.evident.resolution.incident.boundary.MonthRecords;

/** The job's own door: measures months and writes drafts. Its order was placed by somebody with the role. */
@Stateless
@PermitAll
public class ReviewMeasuring {

  private static final String VERSION = "REV/1";
  private static final Set<Section> WITH_FIGURES =
      Set.of(Section.S1, Section.S2, Section.S3, Section.S5, Section.S11);

  @Inject private Statements statements;
  @Inject private MonthRecords records;
  @Inject private AgreedGoals goals;
  @Inject private ReviewPast past;
  @Inject private ReviewActions actions;
  @Inject private ReviewStore store;

  /** The customers a request means, by key: one by its number, or all for an empty one. */
  public List<Long> customers(String number) {
    return statements.list(
        "select id from customer where active and (number = ? or ? = '') order by id",
        row -> row.number("id"),
        number,
        number);
  }

  /** The services of a customer to be reviewed, by key. */
  public List<Long> services(long customer) {
    return records.services(customer);
  }

  /** Measures one service of one customer and writes the draft; again gives the same. */
  public void measure(long customer, long service, YearMonth month) {
    store.draft(ReviewKind.SERVICE, month, customer, service, content(customer, service, month));
  }

  /** Measures a customer from the drafts of its services. */
  public void rollUp(long customer, YearMonth month) {
    if (!store.newest(customer, month).isEmpty()) {
      store.draft(ReviewKind.CUSTOMER, month, customer, 0, rolledUp(customer, month));
    }
  }

  /** What a customer's review of a month says now, from the newest reviews of its services; writes nothing. */
  public ReviewContent rolledUp(long customer, YearMonth month) {
    List<ReviewContent> services = store.newest(customer, month);
    ReviewPast.Compared compared =
        past.compare(ReviewKind.CUSTOMER, month, customer, 0, RollUp.of(services));
    ReviewContent first = services.get(0);
    List<ActionLine> promised = new ArrayList<>();
    services.forEach(s -> promised.addAll(s.actions()));
    promised.addAll(actions.of(customer, null, month, PeriodSpan.of(month, zone(customer))));
    return new ReviewContent(
        ReviewKind.CUSTOMER,
        month,
        first.zone(),
        first.start(),
        first.end(),
        first.customer(),
        services.stream().flatMap(s -> s.services().stream()).toList(),
        services.stream().flatMap(s -> s.agreements().stream()).distinct().toList(),
        compared.figures(),
        compared.histories(),
        compared.forecasts(),
        services.stream().flatMap(s -> s.breaches().stream()).toList(),
        services.stream().flatMap(s -> s.exclusions().stream()).toList(),
        services.stream().flatMap(s -> s.records().stream()).toList(),
        List.of(),
        services.stream().flatMap(s -> s.majorIncidents().stream()).toList(),
        promised,
        List.of(),
        sections(
            services.stream().anyMatch(s -> !s.majorIncidents().isEmpty()), services, promised),
        List.of(),
        services.stream().flatMap(s -> s.gaps().stream()).distinct().toList());
  }

  /** What a service's review of a month says now, measured anew; writes nothing. */
  public ReviewContent content(long customer, long service, YearMonth month) {
    ZoneId zone = zone(customer);
    PeriodSpan span = PeriodSpan.of(month, zone);
    List<MonthRecord> incidents = records.of(customer, service, span.start(), span.end());
    List<RecordLine> lines = incidents.stream().map(r -> RecordLines.of(r, span.end())).toList();
    Optional<AgreedGoals.Goals> agreed = goals.of(customer, service, span.end());
    List<MajorIncidentLine> majors = majors(incidents, span);
    ReviewPast.Compared compared =
        past.compare(
            ReviewKind.SERVICE, month, customer, service, figures(span, lines, agreed, majors));
    var breaches = Breaches.of(span, lines);
    List<ActionLine> promised = actions.of(customer, service, month, span);
    return new ReviewContent(
        ReviewKind.SERVICE,
        month,
        zone.getId(),
        span.start(),
        span.end(),
        subject("select number, name from customer where id = ?", customer),
        List.of(subject("select number, name from service where id = ?", service)),
        agreed.map(g -> List.of(g.agreement())).orElse(List.of()),
        compared.figures(),
        compared.histories(),
        compared.forecasts(),
        breaches,
        exclusions(lines, span),
        lines,
        List.of(),
        majors,
        promised,
        List.of(),
        sections(!majors.isEmpty(), breaches, promised),
        List.of(),
        agreed.isPresent() ? List.of() : List.of("NO_AGREEMENT"));
  }

  private static List<Figure> figures(
      PeriodSpan span,
      List<RecordLine> lines,
      Optional<AgreedGoals.Goals> agreed,
      List<MajorIncidentLine> majors) {
    List<Figure> figures =
        new ArrayList<>(
            IncidentFigures.of(
                span, lines, agreed.map(AgreedGoals.Goals::byFigure).orElse(Map.of())));
    figures.addAll(IncidentFigures.major(majors));
    BigDecimal opened =
        figures.stream()
            .filter(f -> f.name().equals(FigureKey.INC_OPENED))
            .findFirst()
            .map(Figure::value)
            .orElse(null);
    for (AgreedGoals.Workload w : agreed.map(AgreedGoals.Goals::workloads).orElse(List.of())) {
      BigDecimal measured = "INCIDENTS".equals(w.measure()) ? opened : null;
      if (measured != null) {
        figures.add(Figures.workload(w.measure(), measured, w.limit(), w.tolerance(), VERSION));
      }
    }
    return figures;
  }

  private static List<MajorIncidentLine> majors(List<MonthRecord> incidents, PeriodSpan span) {
    return incidents.stream()
        .filter(i -> i.major() && span.holds(i.declaredAt()))
        .map(
            i ->
                new MajorIncidentLine(
                    i.number(), i.declaredAt(), i.restoredAt(), "", "", "", "", null))
        .toList();
  }

  private static List<ExclusionLine> exclusions(List<RecordLine> lines, PeriodSpan span) {
    return lines.stream()
        .filter(l -> span.holds(l.cancelledAt()))
        .map(l -> new ExclusionLine(l.reference(), "ALL", String.valueOf(l.cancelReason())))
        .toList();
  }

  private static Map<Section, SectionState> sections(
      boolean majors, List<?> breaches, List<ActionLine> actions) {
    Map<Section, SectionState> sections = new EnumMap<>(Section.class);
    for (Section section : Section.values()) {
      sections.put(
          section,
          WITH_FIGURES.contains(section) ? SectionState.FIGURES : SectionState.NOT_RECORDED);
    }
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
