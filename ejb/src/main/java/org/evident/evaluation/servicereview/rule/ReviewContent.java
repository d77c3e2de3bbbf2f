package org.evident.evaluation.servicereview.rule;

import java.time.Instant;
import java.time.YearMonth;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.evident.kernel.Later;

/**
 * Everything a monthly review says, and nothing about when it was computed: equal data give equal content.
 *
 * <p>Lists are kept in the order of their keys whatever order they came in, so that the bytes written from a content
 * depend on the data only.
 *
 * @param kind whom it is about
 * @param period the month
 * @param zone the customer's reporting zone
 * @param start first instant of the period (NUM-7)
 * @param end first instant after the period
 * @param customer the customer
 * @param services the services, one for a SERVICE review
 * @param agreements what was agreed
 * @param figures all figures
 * @param histories the months before, per figure
 * @param forecasts the months to come
 * @param breaches the breach list (S7)
 * @param exclusions what does not count and why (R8)
 * @param records the record list
 * @param outages the outage list (S4)
 * @param majorIncidents major incidents (S6)
 * @param actions decisions, actions, improvements (S16)
 * @param restatements earlier values that changed (R9)
 * @param sections what each of the sixteen sections can say
 * @param comments what people say
 * @param gaps what could not be measured, one sentence each
 * @param evidence the records behind figures that are neither incidents nor outages
 * @param agreementChanges what came into force or ended in the agreements within the period (S2)
 * @param messages the most important messages (S1)
 * @param improvements what must be improved, or could be (S16)
 * @param parts which of the records each service brought into the review of a customer
 * @param decisions what was decided in the month on earlier reviews (S16)
 * @param format {@link #FORMAT} where times are told in hours and minutes, {@code "2"} where the summary has messages and a
 *     judgement and times are told in minutes, {@code null} in the first format; documents of each keep their words, and so their bytes
 */
public record ReviewContent(
    ReviewKind kind,
    YearMonth period,
    String zone,
    Instant start,
    Instant end,
    Subject customer,
    List<Subject> services,
    List<AgreementLine> agreements,
    List<Figure> figures,
    List<History> histories,
    List<ForecastLine> forecasts,
    List<BreachLine> breaches,
    List<ExclusionLine> exclusions,
    List<RecordLine> records,
    List<OutageLine> outages,
    List<MajorIncidentLine> majorIncidents,
    List<ActionLine> actions,
    List<Restatement> restatements,
    Map<Section, SectionState> sections,
    List<Comment> comments,
    List<String> gaps,
    List<EvidenceLine> evidence,
    @Later List<AgreementChange> agreementChanges,
    @Later List<Message> messages,
    @Later List<ImprovementLine> improvements,
    @Later List<ServiceRecords> parts,
    @Later List<DecisionLine> decisions,
    String format) {
  /** The format written now; the first one bore no name. */
  public static final String FORMAT = "3";

  private static final String SECOND = "2";

  public ReviewContent {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(period, "period");
    Objects.requireNonNull(start, "start");
    Objects.requireNonNull(end, "end");
    Objects.requireNonNull(customer, "customer");
    services = ordered(services, Subject::number);
    agreements = ordered(agreements, AgreementLine::reference);
    figures = ordered(figures, Figure::name);
    histories = ordered(histories, h -> h.key() + ":" + h.dimension());
    forecasts = ordered(forecasts, f -> f.key() + f.month());
    breaches = ordered(breaches, BreachLine::subject);
    exclusions = ordered(exclusions, e -> e.reference() + " " + e.what());
    records = ordered(records, RecordLine::reference);
    outages = ordered(outages, o -> o.start() + o.service() + o.kind());
    majorIncidents = ordered(majorIncidents, MajorIncidentLine::reference);
    actions = ordered(actions, a -> a.reference() + " " + a.figure());
    restatements = ordered(restatements, r -> r.figure() + r.month());
    sections = Collections.unmodifiableMap(new TreeMap<>(sections));
    comments = ordered(comments, c -> c.kind() + " " + c.subject());
    gaps = gaps.stream().sorted().toList();
    evidence = evidence == null ? List.of() : ordered(evidence, EvidenceLine::name);
    agreementChanges =
        agreementChanges == null ? List.of() : ordered(agreementChanges, AgreementChange::name);
    messages = messages == null ? List.of() : ordered(messages, Message::subject);
    improvements =
        improvements == null ? List.of() : ordered(improvements, ImprovementLine::figure);
    parts = parts == null ? List.of() : ordered(parts, ServiceRecords::service);
    decisions = decisions == null ? List.of() : ordered(decisions, DecisionLine::name);
    if (format != null && !format.equals(SECOND) && !format.equals(FORMAT)) {
      throw new IllegalArgumentException(
          "Format %s is unknown here; known are the first one, %s and %s"
              .formatted(format, SECOND, FORMAT));
    }
  }

  /** A content measured now, with the messages its figures give. */
  public ReviewContent(
      ReviewKind kind,
      YearMonth period,
      String zone,
      Instant start,
      Instant end,
      Subject customer,
      List<Subject> services,
      List<AgreementLine> agreements,
      List<Figure> figures,
      List<History> histories,
      List<ForecastLine> forecasts,
      List<BreachLine> breaches,
      List<ExclusionLine> exclusions,
      List<RecordLine> records,
      List<OutageLine> outages,
      List<MajorIncidentLine> majorIncidents,
      List<ActionLine> actions,
      List<Restatement> restatements,
      Map<Section, SectionState> sections,
      List<Comment> comments,
      List<String> gaps,
      List<EvidenceLine> evidence) {
    this(
        kind,
        period,
        zone,
        start,
        end,
        customer,
        services,
        agreements,
        figures,
        histories,
        forecasts,
        breaches,
        exclusions,
        records,
        outages,
        majorIncidents,
        actions,
        restatements,
        sections,
        comments,
        gaps,
        evidence,
        List.of(),
        Messages.of(figures, majorIncidents),
        List.of(),
        List.of(),
        List.of(),
        FORMAT);
  }

  /** Whether the summary has messages and a judgement, which the first format had not. */
  public boolean summarised() {
    return format != null;
  }

  /** Whether documents tell times in hours and minutes, which those of the first formats tell in minutes. */
  public boolean tellsHours() {
    return FORMAT.equals(format);
  }

  private static <T> List<T> ordered(List<T> lines, Function<T, String> key) {
    return lines.stream().sorted(Comparator.comparing(key)).toList();
  }

  /** The total of a figure. */
  public Optional<Figure> figure(String key) {
    return figure(key, "");
  }

  /** A figure of one dimension. */
  public Optional<Figure> figure(String key, String dimension) {
    return figures.stream()
        .filter(f -> f.key().equals(key) && f.dimension().equals(dimension))
        .findFirst();
  }

  /** How many months before the reported one it shows beside it. */
  public int trendMonths() {
    return (int)
        histories.stream()
            .flatMap(history -> history.months().stream())
            .map(MonthValue::month)
            .distinct()
            .count();
  }

  /** How many of its figures missed what was agreed. */
  public int missed() {
    return (int) figures.stream().filter(f -> f.verdict() == Verdict.MISSED).count();
  }

  /** The comment on a point. */
  public Optional<Comment> comment(ReasonKind about, String subject) {
    return comments.stream()
        .filter(c -> c.kind() == about && c.subject().equals(subject))
        .findFirst();
  }

  /** This content with other comments. */
  public ReviewContent commented(List<Comment> others) {
    return with(others, agreementChanges, improvements, parts, decisions);
  }

  /** This content with what changed in the agreements. */
  public ReviewContent agreedAnew(List<AgreementChange> changes) {
    return with(comments, changes, improvements, parts, decisions);
  }

  /** This content with what is to be improved. */
  public ReviewContent improving(List<ImprovementLine> lines) {
    return with(comments, agreementChanges, lines, parts, decisions);
  }

  /** This content with what each service brought into it. */
  public ReviewContent madeOf(List<ServiceRecords> services) {
    return with(comments, agreementChanges, improvements, services, decisions);
  }

  /** This content with what was decided on earlier reviews. */
  public ReviewContent decided(List<DecisionLine> lines) {
    return with(comments, agreementChanges, improvements, parts, lines);
  }

  private ReviewContent with(
      List<Comment> others,
      List<AgreementChange> changes,
      List<ImprovementLine> lines,
      List<ServiceRecords> brought,
      List<DecisionLine> decided) {
    return new ReviewContent(
        kind,
        period,
        zone,
        start,
        end,
        customer,
        services,
        agreements,
        figures,
        histories,
        forecasts,
        breaches,
        exclusions,
        records,
        outages,
        majorIncidents,
        actions,
        restatements,
        sections,
        others,
        gaps,
        evidence,
        changes,
        messages,
        lines,
        brought,
        decided,
        format);
  }
}
