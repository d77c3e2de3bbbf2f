package org.evident.evaluation.servicereview.rule;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** Counts problems and known errors: opened, resolved, open by age, recurred (section S9). */
public final class ProblemFigures {
  private static final String VERSION = "PRB/1";

  /** Up to so many days, each a span of ages; beyond 180 days somebody has to decide (PRB-4). */
  private static final List<Integer> SPANS = List.of(30, 90, 180);

  private final PeriodSpan period;
  private final PeriodSpan before;
  private final LocalDate end;
  private final Collection<CountedProblem> problems;
  private final List<Figure> figures = new ArrayList<>();
  private final Map<String, List<String>> behind = new LinkedHashMap<>();

  private ProblemFigures(
      PeriodSpan period, PeriodSpan before, ZoneId zone, Collection<CountedProblem> problems) {
    this.period = period;
    this.before = before;
    this.end = period.end().atZone(zone).toLocalDate();
    this.problems = problems;
  }

  /**
   * The figures with the records behind them.
   *
   * @param period the month
   * @param before the month before, whose solutions are looked at for recurrence
   * @param zone the customer's zone, in which target dates are days
   * @param problems those open in the month, resolved in it or in the month before
   * @param errors the known errors published in the month
   */
  public static Counted of(
      PeriodSpan period,
      PeriodSpan before,
      ZoneId zone,
      Collection<CountedProblem> problems,
      Collection<CountedKnownError> errors) {
    ProblemFigures counted = new ProblemFigures(period, before, zone, problems);
    counted.count();
    List<EvidenceLine> evidence = new ArrayList<>();
    problems.stream()
        .filter(p -> counted.behind.containsKey(p.reference()))
        .forEach(p -> evidence.add(counted.line(p)));
    counted.errors(errors, evidence);
    return new Counted(counted.figures, evidence);
  }

  private void count() {
    number(FigureKey.PRB_OPENED, "", p -> period.holds(p.detectedAt()));
    number(FigureKey.PRB_RESOLVED, "", p -> period.holds(p.resolvedAt()));
    Predicate<CountedProblem> open = p -> p.open(period.end());
    number(FigureKey.PRB_OPEN, "", open);
    int from = 0;
    for (int to : SPANS) {
      int above = from;
      span(above == 0 ? "0-" + to : above + 1 + "-" + to, open.and(p -> isAged(p, above, to)));
      from = to;
    }
    int above = from;
    span(">" + above, open.and(p -> isAged(p, above, Integer.MAX_VALUE)));
    number(FigureKey.PRB_OVERDUE, "", open.and(this::overdue));
    recurred();
  }

  /** Of the problems resolved the month before, the share that came back until the end of this one (PRB-5). */
  private void recurred() {
    Predicate<CountedProblem> resolved = p -> before.holds(p.resolvedAt());
    Predicate<CountedProblem> back =
        p -> p.recurredAt() != null && p.recurredAt().isBefore(period.end());
    note(FigureKey.PRB_RECURRED, resolved);
    figures.add(
        Figures.share(
            FigureKey.PRB_RECURRED,
            "",
            problems.stream().filter(resolved.and(back)).count(),
            problems.stream().filter(resolved).count(),
            VERSION));
  }

  private void span(String days, Predicate<CountedProblem> which) {
    if (problems.stream().anyMatch(which)) {
      number(FigureKey.PRB_OPEN, FigureKey.AGE + days, which);
    }
  }

  private void number(String key, String dimension, Predicate<CountedProblem> which) {
    figures.add(Figures.count(key, dimension, problems.stream().filter(which).count(), VERSION));
    note(dimension.isEmpty() ? key : key + ":" + dimension, which);
  }

  private void note(String name, Predicate<CountedProblem> which) {
    problems.stream()
        .filter(which)
        .forEach(p -> behind.computeIfAbsent(p.reference(), r -> new ArrayList<>()).add(name));
  }

  /** Days of age, the first day being day 0. */
  private boolean isAged(CountedProblem p, int above, int to) {
    long days = days(p);
    return (days > above || above == 0) && days <= to;
  }

  private long days(CountedProblem p) {
    return Duration.between(p.detectedAt(), period.end()).toDays();
  }

  private boolean overdue(CountedProblem p) {
    return p.targetDate().isBefore(end);
  }

  private EvidenceLine line(CountedProblem p) {
    boolean open = p.open(period.end());
    return new EvidenceLine(
        EvidenceKind.PROBLEM,
        p.reference(),
        p.title(),
        p.priority(),
        p.detectedAt(),
        open ? "OPEN" : "RESOLVED",
        open ? BigDecimal.valueOf(days(p)) : null,
        behind.get(p.reference()),
        null,
        open ? p.nextStep() : null);
  }

  private void errors(Collection<CountedKnownError> errors, List<EvidenceLine> evidence) {
    figures.add(Figures.count(FigureKey.KER_NEW, "", errors.size(), VERSION));
    long known = errors.stream().filter(e -> e.workaround() != null).count();
    figures.add(Figures.share(FigureKey.KER_WORKAROUND, "", known, errors.size(), VERSION));
    errors.forEach(
        e ->
            evidence.add(
                new EvidenceLine(
                    EvidenceKind.KNOWN_ERROR,
                    e.reference(),
                    e.symptoms(),
                    e.problem(),
                    e.publishedAt(),
                    "",
                    null,
                    List.of(FigureKey.KER_NEW, FigureKey.KER_WORKAROUND),
                    null,
                    e.workaround())));
  }
}
