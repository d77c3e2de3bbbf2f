package org.evident.evaluation.servicereview.rule;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;

/** Counts service requests and their fulfilment clocks (sections S3 and S8). */
public final class RequestFigures {
  private static final String VERSION = "REQ/1";
  private static final String CLOCKS = "CLOCK/1";

  private final PeriodSpan period;
  private final List<ServedRequest> lines;
  private final List<Figure> figures = new ArrayList<>();
  private final Map<String, List<String>> behind = new TreeMap<>();

  private RequestFigures(PeriodSpan period, List<ServedRequest> lines) {
    this.period = period;
    this.lines = lines;
  }

  /**
   * All figures of a month, with the requests behind each.
   *
   * @param goal the agreed fulfilment in percent, {@code null} for none
   */
  public static Counted of(PeriodSpan period, List<ServedRequest> lines, BigDecimal goal) {
    RequestFigures counted = new RequestFigures(period, List.copyOf(lines));
    counted.volumes();
    counted.compliance("", goal);
    for (String priority : counted.distinct(ServedRequest::priority)) {
      counted.compliance(priority, null);
    }
    return new Counted(List.copyOf(counted.figures), counted.evidence());
  }

  private void volumes() {
    count(FigureKey.REQ_OPENED, "", l -> period.holds(l.openedAt()));
    for (String model : distinct(ServedRequest::model)) {
      count(
          FigureKey.REQ_OPENED,
          FigureKey.MODEL + model,
          l -> period.holds(l.openedAt()) && model.equals(l.model()));
    }
    count(FigureKey.REQ_FULFILLED, "", l -> period.holds(l.fulfilledAt()));
    count(FigureKey.REQ_BACKLOG, FigureKey.AT_START, l -> l.waitsAt(period.start()));
    count(FigureKey.REQ_BACKLOG, FigureKey.AT_END, l -> l.waitsAt(period.end()));
  }

  private void compliance(String priority, BigDecimal goal) {
    List<ServedRequest> stopped =
        named(
            FigureKey.FULF,
            priority,
            l ->
                period.holds(l.fulfilledAt())
                    && (l.verdict() == ClockVerdict.MET || l.verdict() == ClockVerdict.BREACHED)
                    && (priority.isEmpty() || priority.equals(l.priority())));
    long met = stopped.stream().filter(l -> l.verdict() == ClockVerdict.MET).count();
    figures.add(
        Figures.percent(
            FigureKey.FULF,
            priority,
            BigDecimal.valueOf(met),
            BigDecimal.valueOf(stopped.size()),
            stopped.size(),
            CLOCKS,
            goal,
            Direction.UP));
  }

  private void count(String key, String dimension, Predicate<ServedRequest> which) {
    figures.add(Figures.count(key, dimension, named(key, dimension, which).size(), VERSION));
  }

  private List<ServedRequest> named(String key, String dimension, Predicate<ServedRequest> which) {
    String name = dimension.isEmpty() ? key : key + ":" + dimension;
    List<ServedRequest> chosen = lines.stream().filter(which).toList();
    chosen.forEach(l -> behind.computeIfAbsent(l.reference(), r -> new ArrayList<>()).add(name));
    return chosen;
  }

  private TreeSet<String> distinct(Function<ServedRequest, String> part) {
    TreeSet<String> values = new TreeSet<>();
    lines.stream().map(part).filter(v -> v != null && !v.isEmpty()).forEach(values::add);
    return values;
  }

  private List<EvidenceLine> evidence() {
    return lines.stream()
        .filter(l -> behind.containsKey(l.reference()))
        .map(
            l ->
                new EvidenceLine(
                    EvidenceKind.REQUEST,
                    l.reference(),
                    l.model(),
                    l.priority() == null ? "" : l.priority(),
                    l.openedAt(),
                    l.verdict() == null ? "" : l.verdict().name(),
                    null,
                    behind.get(l.reference()),
                    null,
                    l.judged()))
        .toList();
  }

  /** The breached fulfilment clocks of a month: those that stopped in it, and open ones already breached. */
  public static List<BreachLine> breaches(PeriodSpan period, List<ServedRequest> lines) {
    return lines.stream()
        .filter(
            l ->
                l.verdict() == ClockVerdict.BREACHED && period.holds(l.fulfilledAt())
                    || l.verdict() == ClockVerdict.OPEN && l.breachedAt() != null)
        .map(
            l ->
                new BreachLine(
                    l.reference(),
                    l.priority(),
                    ClockMetric.FULFILMENT,
                    l.limitSeconds(),
                    l.consumedSeconds(),
                    l.breachedAt(),
                    l.verdict() == ClockVerdict.OPEN))
        .toList();
  }
}
