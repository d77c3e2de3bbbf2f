package org.evident.evaluation.servicereview.rule;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.evident.kernel.Priority;

/** Which records stand behind a figure: what one click on it opens. */
public final class FigureRecords {

  private static final Map<String, OutageKind> OUTAGES =
      Map.ofEntries(
          Map.entry(FigureKey.DOWNTIME, OutageKind.UNPLANNED),
          Map.entry(FigureKey.AVAIL, OutageKind.UNPLANNED),
          Map.entry(FigureKey.FAILURES, OutageKind.UNPLANNED),
          Map.entry(FigureKey.MTRS, OutageKind.UNPLANNED),
          Map.entry(FigureKey.MTBF, OutageKind.UNPLANNED),
          Map.entry(FigureKey.MTBSI, OutageKind.UNPLANNED),
          Map.entry(FigureKey.CREDIT, OutageKind.UNPLANNED),
          Map.entry(FigureKey.PLANNED, OutageKind.PLANNED),
          Map.entry(FigureKey.PLANNED_ALLOWED, OutageKind.PLANNED),
          Map.entry(FigureKey.DEGRADED, OutageKind.DEGRADED));

  private static final Set<String> WORKLOADS = Set.of(FigureKey.WORKLOAD, FigureKey.WORKLOAD_SHARE);

  private final Population population;
  private final String dimension;

  private FigureRecords(Population population, String dimension) {
    this.population = population;
    this.dimension = dimension;
  }

  /**
   * The numbers of the records behind a figure of a review, empty where it counts none of them or also those of other
   * services, as the workload of an agreement of several does. Agreed service time opens the agreement that says it.
   */
  public static List<String> of(ReviewContent content, String key, String dimension) {
    List<String> evidence = evidence(content, key, dimension).map(EvidenceLine::reference).toList();
    if (!evidence.isEmpty()) {
      return evidence;
    }
    if (OUTAGES.containsKey(key) && !FigureKey.ROLLING.equals(dimension)) {
      return content.outages().stream()
          .filter(o -> OUTAGES.get(key) == o.kind())
          .flatMap(o -> o.sources().stream())
          .distinct()
          .sorted()
          .toList();
    }
    if (key.equals(FigureKey.MAJOR) || key.equals(FigureKey.MAJOR_MINUTES)) {
      return content.majorIncidents().stream()
          .filter(m -> key.equals(FigureKey.MAJOR) || m.seconds() != null)
          .map(MajorIncidentLine::reference)
          .sorted()
          .toList();
    }
    if (key.equals(FigureKey.AST)) {
      return content.agreements().stream()
          .filter(a -> a.serviceHours() != null && !a.serviceHours().isEmpty())
          .map(AgreementLine::reference)
          .distinct()
          .toList();
    }
    if (isShared(content, key, dimension)) {
      return List.of();
    }
    PeriodSpan span = new PeriodSpan(content.start(), content.end());
    List<String> records =
        new FigureRecords(new Population(span, content.records()), dimension)
            .lines(key).stream().map(RecordLine::reference).sorted().toList();
    boolean others = WORKLOADS.contains(key) && !counts(content, key, dimension, records.size());
    return others ? List.of() : records;
  }

  /** The records behind a figure that are neither incidents nor outages. */
  public static Stream<EvidenceLine> evidence(ReviewContent content, String key, String dimension) {
    String name = dimension.isEmpty() ? key : key + ":" + dimension;
    // What the services of an agreement carry together, each brings its share of.
    String part =
        key.equals(FigureKey.WORKLOAD) && content.kind() == ReviewKind.CUSTOMER
            ? FigureKey.WORKLOAD_SHARE + ":" + dimension
            : name;
    List<EvidenceLine> named =
        content.evidence().stream()
            .filter(e -> e.figures().contains(name) || e.figures().contains(part))
            .toList();
    return named.isEmpty() ? requests(content, key, dimension) : named.stream();
  }

  /** The requests of a workload in reviews written before each of them named it, where they are as many as it says. */
  private static Stream<EvidenceLine> requests(
      ReviewContent content, String key, String dimension) {
    if (!WORKLOADS.contains(key)
        || !"REQUESTS".equals(dimension)
        || isShared(content, key, dimension)) {
      return Stream.empty();
    }
    List<EvidenceLine> opened =
        content.evidence().stream()
            .filter(e -> e.figures().contains(FigureKey.REQ_OPENED))
            .toList();
    return counts(content, key, dimension, opened.size()) ? opened.stream() : Stream.empty();
  }

  /** Whether a workload holds so much, and was not counted as a whole or for some services only. */
  private static boolean counts(ReviewContent content, String key, String dimension, int size) {
    return content
        .figure(key, dimension)
        .map(Figure::numerator)
        .filter(n -> n.compareTo(BigDecimal.valueOf(size)) == 0)
        .isPresent();
  }

  /** Whether a workload is that of an agreement of several services, of which the review tells one. */
  private static boolean isShared(ReviewContent content, String key, String dimension) {
    return key.equals(FigureKey.WORKLOAD)
        && content.figure(FigureKey.WORKLOAD_SHARE, dimension).isPresent();
  }

  private List<RecordLine> lines(String key) {
    return switch (key) {
      case FigureKey.INC_OPENED, FigureKey.CAUSED -> cut(population.opened());
      case FigureKey.WORKLOAD, FigureKey.WORKLOAD_SHARE ->
          "INCIDENTS".equals(dimension) ? population.opened() : List.of();
      case FigureKey.INC_RESOLVED, FigureKey.REOPEN, FigureKey.FIRSTLINE ->
          cut(population.resolved());
      case FigureKey.INC_BACKLOG ->
          FigureKey.AT_START.equals(dimension)
              ? population.backlogAtStart()
              : cut(population.backlogAtEnd());
      case FigureKey.BACKLOG_AGE -> population.backlogAtEnd();
      case FigureKey.INC_BALANCED -> population.solvedInBalance();
      case FigureKey.INC_REOPENED -> population.reopenedInBalance();
      case FigureKey.INC_CANCELLED -> population.cancelledInBalance();
      case FigureKey.RESP -> stopped(RecordLine::response, false);
      case FigureKey.RESO_STRICT -> stopped(RecordLine::resolution, true);
      case FigureKey.RESO,
          FigureKey.MEAN,
          FigureKey.MEDIAN,
          FigureKey.P90,
          FigureKey.PAUSED_SHARE ->
          stopped(RecordLine::resolution, false);
      default -> List.of();
    };
  }

  /** Those of the dimension where it is a priority, a category or an item, else all. */
  private List<RecordLine> cut(List<RecordLine> lines) {
    if (dimension.startsWith(FigureKey.CATEGORY)) {
      String category = dimension.substring(FigureKey.CATEGORY.length());
      return lines.stream().filter(l -> category.equals(l.category())).toList();
    }
    if (dimension.startsWith(FigureKey.ITEM)) {
      String item = dimension.substring(FigureKey.ITEM.length());
      return lines.stream().filter(l -> item.equals(l.item())).toList();
    }
    return isPriority()
        ? lines.stream().filter(l -> dimension.equals(l.priority())).toList()
        : lines;
  }

  private List<RecordLine> stopped(Function<RecordLine, ClockLine> clock, boolean strict) {
    Set<ClockLine> counted = Collections.newSetFromMap(new IdentityHashMap<>());
    counted.addAll(population.stopped(clock));
    if (FigureKey.UNEXCLUDED.equals(dimension)) {
      counted.addAll(population.excluded(clock));
    }
    if (strict) {
      counted.addAll(population.openBreached(clock));
    }
    return population.records().stream()
        .filter(l -> counted.contains(clock.apply(l)))
        .filter(l -> !isPriority() || dimension.equals(clock.apply(l).priority()))
        .toList();
  }

  private boolean isPriority() {
    for (Priority priority : Priority.values()) {
      if (priority.name().equals(dimension)) {
        return true;
      }
    }
    return false;
  }
}
