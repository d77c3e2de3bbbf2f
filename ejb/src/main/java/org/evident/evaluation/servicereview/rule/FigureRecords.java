package org.evident.evaluation.servicereview.rule;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.evident.kernel.Priority;

/** Which records stand behind a figure: what one click on it opens. */
public final class FigureRecords {

  private final Population population;
  private final String dimension;

  private FigureRecords(Population population, String dimension) {
    this.population = population;
    this.dimension = dimension;
  }

  /** The numbers of the records behind a figure of a review, empty where it counts none of them. */
  public static List<String> of(ReviewContent content, String key, String dimension) {
    PeriodSpan span = new PeriodSpan(content.start(), content.end());
    return new FigureRecords(new Population(span, content.records()), dimension)
        .lines(key).stream().map(RecordLine::reference).sorted().toList();
  }

  private List<RecordLine> lines(String key) {
    return switch (key) {
      case FigureKey.INC_OPENED, FigureKey.CAUSED, FigureKey.WORKLOAD ->
          byPriority(population.opened());
      case FigureKey.INC_RESOLVED, FigureKey.REOPEN, FigureKey.FIRSTLINE ->
          byPriority(population.resolved());
      case FigureKey.INC_BACKLOG ->
          FigureKey.AT_START.equals(dimension)
              ? population.backlogAtStart()
              : byPriority(population.backlogAtEnd());
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

  private List<RecordLine> byPriority(List<RecordLine> lines) {
    return isPriority()
        ? lines.stream().filter(l -> dimension.equals(l.priority())).toList()
        : lines;
  }

  private List<RecordLine> stopped(Function<RecordLine, ClockLine> clock, boolean strict) {
    Set<ClockLine> counted = Collections.newSetFromMap(new IdentityHashMap<>());
    counted.addAll(population.stopped(clock));
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
