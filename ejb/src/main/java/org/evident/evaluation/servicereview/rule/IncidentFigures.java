package org.evident.evaluation.servicereview.rule;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.evident.kernel.Priority;

/** Counts the incident figures of sections S3 and S5 from a record list. */
public final class IncidentFigures {
  private static final String VERSION = "INC/1";

  private final Population population;
  private final List<Figure> figures = new ArrayList<>();

  private IncidentFigures(Population population) {
    this.population = population;
  }

  /**
   * All figures of opening, solving, waiting and keeping to limits, in total and by priority.
   *
   * @param goals the agreed percentage per figure name, for instance {@code RESO} or {@code RESO:P1}
   */
  public static List<Figure> of(
      PeriodSpan period, List<RecordLine> records, Map<String, BigDecimal> goals) {
    IncidentFigures counted = new IncidentFigures(new Population(period, records));
    counted.volumes();
    counted.shares();
    counted.figures.addAll(new ClockFigures(counted.population, goals).figures());
    return List.copyOf(counted.figures);
  }

  /** Number and mean wall clock minutes of major incidents; those not restored do not count in the mean. */
  public static List<Figure> major(List<MajorIncidentLine> lines) {
    List<Long> seconds =
        lines.stream().map(MajorIncidentLine::seconds).filter(Objects::nonNull).toList();
    BigDecimal minutes = ClockFigures.minutes(seconds.stream().mapToLong(Long::longValue).sum());
    return List.of(
        Figures.count(FigureKey.MAJOR, "", lines.size(), VERSION),
        Figures.quotient(
            FigureKey.MAJOR_MINUTES,
            "",
            "min",
            minutes,
            BigDecimal.valueOf(seconds.size()),
            seconds.size(),
            VERSION));
  }

  private void volumes() {
    split(FigureKey.INC_OPENED, population.opened());
    split(FigureKey.INC_RESOLVED, population.resolved());
    List<RecordLine> end = population.backlogAtEnd();
    count(FigureKey.INC_BACKLOG, FigureKey.AT_START, population.backlogAtStart());
    count(FigureKey.INC_BACKLOG, FigureKey.AT_END, end);
    byPriority(FigureKey.INC_BACKLOG, end);
    count(FigureKey.INC_BALANCED, "", population.solvedInBalance());
    count(FigureKey.INC_REOPENED, "", population.reopenedInBalance());
    count(FigureKey.INC_CANCELLED, "", population.cancelledInBalance());
    long seconds =
        end.stream().filter(l -> l.ageSeconds() != null).mapToLong(RecordLine::ageSeconds).sum();
    long aged = end.stream().filter(l -> l.ageSeconds() != null).count();
    BigDecimal hours = Decimals.ratio(BigDecimal.valueOf(seconds), BigDecimal.valueOf(3600));
    figures.add(
        Figures.quotient(
            FigureKey.BACKLOG_AGE, "", "h", hours, BigDecimal.valueOf(aged), aged, VERSION));
  }

  private void shares() {
    List<RecordLine> resolved = population.resolved();
    share(FigureKey.REOPEN, resolved, l -> l.reopenCount() > 0);
    share(FigureKey.FIRSTLINE, resolved, RecordLine::firstLine);
    share(FigureKey.CAUSED, population.opened(), l -> l.causedBy() != null);
  }

  private void split(String key, List<RecordLine> lines) {
    count(key, "", lines);
    byPriority(key, lines);
    for (String category :
        new TreeSet<>(
            lines.stream().map(RecordLine::category).filter(c -> !c.isEmpty()).toList())) {
      count(
          key,
          FigureKey.CATEGORY + category,
          lines.stream().filter(l -> l.category().equals(category)).toList());
    }
  }

  private void byPriority(String key, List<RecordLine> lines) {
    Arrays.stream(Priority.values())
        .map(Enum::name)
        .forEach(p -> count(key, p, lines.stream().filter(l -> p.equals(l.priority())).toList()));
  }

  private void count(String key, String dimension, List<RecordLine> lines) {
    figures.add(Figures.count(key, dimension, lines.size(), VERSION));
  }

  private void share(String key, List<RecordLine> lines, Predicate<RecordLine> part) {
    figures.add(Figures.share(key, "", lines.stream().filter(part).count(), lines.size(), VERSION));
  }
}
