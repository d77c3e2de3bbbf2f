package org.evident.web.agreement.servicelevel;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.evident.agreement.servicelevel.boundary.AgreementView;
import org.evident.agreement.servicelevel.boundary.DraftAgreement;
import org.evident.agreement.servicelevel.rule.WorkloadMeasure;
import org.evident.agreement.servicelevel.rule.WorkloadPeriod;
import org.evident.kernel.Priority;

/** What is typed of targets, goals, limits of work and credits, one text for each place of the form. */
public class TypedTerms implements Serializable {

  private static final List<String> METRICS = List.of("RESPONSE", "RESOLUTION", "FULFILMENT");
  private static final List<String> FIGURES = List.of("RESP", "RESO", "FULF", "AVAIL", "CSAT");
  private static final List<String> RELAXABLE = List.of("RESP", "RESO", "FULF");
  private static final List<String> MEASURES = List.of("INCIDENTS", "REQUESTS");
  private static final int CREDITS = 3;
  private static final String WORKLOAD = "WORKLOAD_";
  private static final int FREE = 2;

  private final Map<String, String> typed = new HashMap<>();
  private final Map<String, Boolean> pauses = new HashMap<>();
  private final Map<String, Boolean> approvals = new HashMap<>();
  private int others = FREE;

  /** A row of the table of targets; its places begin with its key. */
  public record Row(String key, String metric, String priority) implements Serializable {}

  /** The rows of the table of targets. */
  public List<Row> rows() {
    return METRICS.stream()
        .flatMap(
            metric ->
                Arrays.stream(Priority.values())
                    .map(p -> new Row(metric + "." + p, metric, p.name())))
        .toList();
  }

  /** The figures a goal can be set for. */
  public List<String> figures() {
    return FIGURES;
  }

  /** Those a tolerance can be set for: an availability is met or not (AV-11). */
  public List<String> tolerant() {
    return FIGURES.stream().filter(figure -> !"AVAIL".equals(figure)).toList();
  }

  /** What limits of work can be about. */
  public List<String> measures() {
    return MEASURES;
  }

  /** The periods work can be limited by. */
  public List<String> periods() {
    return Arrays.stream(WorkloadPeriod.values()).map(WorkloadPeriod::name).toList();
  }

  /** The goals that can ask for less in a month with more work. */
  public List<String> relaxable() {
    return RELAXABLE;
  }

  /** The places of credits. */
  public List<String> creditRows() {
    List<String> rows = new ArrayList<>();
    for (int i = 0; i < CREDITS; i++) {
      rows.add("credit" + i);
    }
    return rows;
  }

  /** The places of limits of other work. */
  public List<String> otherRows() {
    return IntStream.range(0, others).mapToObj(i -> "other" + i).toList();
  }

  /** Begins with the terms of a version. */
  void read(AgreementView.Version version) {
    version
        .targets()
        .forEach(
            target -> {
              String key = target.metric() + "." + target.priority();
              typed.put(key + ".limit", TypedNumber.minutes(target.limitMinutes()));
              typed.put(key + ".calendar", target.calendar());
              typed.put(key + ".warn", TypedNumber.percents(target.warningPercents()));
              pauses.put(key, target.pauseAllowed());
              approvals.put(key, target.startAfterApproval());
            });
    version
        .goals()
        .forEach(
            goal -> {
              typed.put(goal.figure(), TypedNumber.words(goal.goal()));
              typed.put(goal.figure() + ".tolerance", TypedNumber.words(goal.tolerance()));
              typed.put(goal.figure() + ".calendar", goal.calendar());
            });
    readOthers(version.goals());
    typed.put("duties.provider", version.duties().provider());
    typed.put("duties.customer", version.duties().customer());
    List<AgreementView.Credit> credits = version.credits();
    for (int i = 0; i < Math.min(CREDITS, credits.size()); i++) {
      typed.put("credit" + i + ".below", TypedNumber.words(credits.get(i).below()));
      typed.put("credit" + i + ".percent", TypedNumber.words(credits.get(i).percent()));
    }
  }

  private void readOthers(List<AgreementView.Goal> goals) {
    List<AgreementView.Goal> written =
        goals.stream()
            .filter(goal -> goal.figure().startsWith(WORKLOAD))
            .filter(goal -> !MEASURES.contains(goal.figure().substring(WORKLOAD.length())))
            .toList();
    others = written.size() + FREE;
    for (int i = 0; i < written.size(); i++) {
      String place = "other" + i;
      WorkloadMeasure.ofGoal(written.get(i).figure())
          .ifPresent(
              what -> {
                typed.put(place + ".measure", what.measure());
                typed.put(place + ".period", what.period().name());
              });
      typed.put("other" + i, TypedNumber.words(written.get(i).goal()));
      typed.put("other" + i + ".tolerance", TypedNumber.words(written.get(i).tolerance()));
    }
  }

  /**
   * The targets typed.
   *
   * @param usual the code of the calendar of those that name none
   */
  List<DraftAgreement.Target> targets(String usual) {
    return rows().stream()
        .filter(row -> given(row.key() + ".limit") != null)
        .map(
            row ->
                new DraftAgreement.Target(
                    row.metric(),
                    Priority.valueOf(row.priority()),
                    TypedNumber.minutes(given(row.key() + ".limit")),
                    hours(row.key(), usual),
                    Boolean.TRUE.equals(pauses.get(row.key())),
                    TypedNumber.percents(given(row.key() + ".warn")),
                    Boolean.TRUE.equals(approvals.get(row.key()))))
        .toList();
  }

  /** The goals typed; one of availability is measured by the usual calendar unless it names another. */
  List<DraftAgreement.Goal> goals(String usual) {
    return FIGURES.stream()
        .filter(figure -> given(figure) != null)
        .map(
            figure ->
                new DraftAgreement.Goal(
                    figure,
                    number(figure),
                    "AVAIL".equals(figure) ? hours(figure, usual) : null,
                    number(figure + ".tolerance")))
        .toList();
  }

  /** The limits of work typed, each with the goals it relaxes. */
  List<DraftAgreement.Workload> workloads() {
    Stream<DraftAgreement.Workload> usual =
        MEASURES.stream()
            .filter(measure -> given(WORKLOAD + measure) != null)
            .map(measure -> workload(measure, WORKLOAD + measure, WorkloadPeriod.MONTH));
    Stream<DraftAgreement.Workload> other =
        otherRows().stream()
            .filter(row -> given(row + ".measure") != null)
            .map(
                row ->
                    workload(given(row + ".measure").toUpperCase(Locale.ROOT), row, period(row)));
    return Stream.concat(usual, other).toList();
  }

  private WorkloadPeriod period(String place) {
    String written = given(place + ".period");
    return written == null ? WorkloadPeriod.MONTH : WorkloadPeriod.valueOf(written);
  }

  private DraftAgreement.Workload workload(String measure, String place, WorkloadPeriod period) {
    return new DraftAgreement.Workload(
        measure,
        number(place),
        Objects.requireNonNullElse(number(place + ".tolerance"), BigDecimal.ZERO),
        period == WorkloadPeriod.MONTH ? relaxed(measure) : List.of(),
        period);
  }

  private List<DraftAgreement.Relaxed> relaxed(String measure) {
    return RELAXABLE.stream()
        .filter(figure -> given("RELAXED_" + measure + "_" + figure) != null)
        .map(
            figure ->
                new DraftAgreement.Relaxed(figure, number("RELAXED_" + measure + "_" + figure)))
        .toList();
  }

  /** The credits typed. */
  List<DraftAgreement.Credit> credits() {
    return creditRows().stream()
        .filter(row -> given(row + ".below") != null)
        .map(row -> new DraftAgreement.Credit(number(row + ".below"), number(row + ".percent")))
        .toList();
  }

  /** What each side is responsible for, as far as it is typed. */
  DraftAgreement.Duties duties() {
    return new DraftAgreement.Duties(given("duties.provider"), given("duties.customer"));
  }

  /** The calendar named at a place, or the usual one; null where there is none at all, which the door refuses. */
  private String hours(String place, String usual) {
    String named = given(place + ".calendar");
    return named == null ? usual : named;
  }

  private BigDecimal number(String place) {
    return TypedNumber.number(given(place));
  }

  private String given(String place) {
    String written = typed.get(place);
    return written == null || written.isBlank() ? null : written.strip();
  }

  /** What is typed, by place. */
  public Map<String, String> getTyped() {
    return typed;
  }

  /** Whether clocks of a target stop while the customer is waited for, by the key of its row. */
  public Map<String, Boolean> getPauses() {
    return pauses;
  }

  /** Whether the time of a target runs from the approval, by the key of its row. */
  public Map<String, Boolean> getApprovals() {
    return approvals;
  }
}
