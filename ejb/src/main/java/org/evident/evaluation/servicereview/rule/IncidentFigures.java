package org.evident.evaluation.servicereview.rule;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import org.evident.kernel.Priority;
import org.evident.resolution.incident.rule.MonthCount;
import org.evident.resolution.incident.rule.MonthVolume;

/** Makes the incident figures of sections S3 and S5 from what was counted. */
public final class IncidentFigures {
  private static final String VERSION = "INC/1";

  private final List<MonthVolume> volumes;
  private final List<Figure> figures = new ArrayList<>();

  private IncidentFigures(List<MonthVolume> volumes) {
    this.volumes = volumes;
  }

  /**
   * All figures of opening, solving, waiting and keeping to limits, in total, by priority, by category and of the items most of them
   * are about.
   *
   * @param lines the records, of which those that were open at the end are counted here, since their ages need a calendar and
   *     their clocks are as they stood then, and all by category, of which each service has its own
   * @param goals the agreed percentage per figure name, for instance {@code RESO} or {@code RESO:P1}
   */
  public static List<Figure> of(MonthCount count, Population lines, Map<String, BigDecimal> goals) {
    IncidentFigures counted = new IncidentFigures(count.volumes());
    counted.volumes();
    counted.byCategory(FigureKey.INC_OPENED, lines.opened());
    counted.byCategory(FigureKey.INC_RESOLVED, lines.resolved());
    counted.figures.addAll(TopItems.of(lines.opened(), VERSION));
    counted.byCategory(FigureKey.INC_BACKLOG, lines.backlogAtEnd());
    counted.age(lines.backlogAtEnd());
    counted.shares();
    counted.figures.addAll(new ClockFigures(count, lines, goals).figures());
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
    split(FigureKey.INC_OPENED, MonthVolume::opened);
    split(FigureKey.INC_RESOLVED, MonthVolume::resolved);
    count(FigureKey.INC_BACKLOG, FigureKey.AT_START, MonthVolume::atStart);
    count(FigureKey.INC_BACKLOG, FigureKey.AT_END, MonthVolume::atEnd);
    byPriority(FigureKey.INC_BACKLOG, MonthVolume::atEnd);
    count(FigureKey.INC_BALANCED, "", MonthVolume::balanced);
    count(FigureKey.INC_REOPENED, "", MonthVolume::reopened);
    count(FigureKey.INC_CANCELLED, "", MonthVolume::cancelled);
  }

  private void age(List<RecordLine> backlog) {
    List<Long> ages =
        backlog.stream().map(RecordLine::ageSeconds).filter(Objects::nonNull).toList();
    BigDecimal seconds = BigDecimal.valueOf(ages.stream().mapToLong(Long::longValue).sum());
    BigDecimal hours = Decimals.ratio(seconds, BigDecimal.valueOf(3600));
    figures.add(
        Figures.quotient(
            FigureKey.BACKLOG_AGE,
            "",
            "h",
            hours,
            BigDecimal.valueOf(ages.size()),
            ages.size(),
            VERSION));
  }

  private void shares() {
    share(FigureKey.REOPEN, MonthVolume::repeated, MonthVolume::resolved);
    share(FigureKey.FIRSTLINE, MonthVolume::firstLine, MonthVolume::resolved);
    share(FigureKey.CAUSED, MonthVolume::caused, MonthVolume::opened);
  }

  private void split(String key, ToLongFunction<MonthVolume> what) {
    count(key, "", what);
    byPriority(key, what);
  }

  /** One figure for each category that somebody named. */
  private void byCategory(String key, List<RecordLine> lines) {
    lines.stream()
        .map(RecordLine::category)
        .filter(category -> !category.isEmpty())
        .collect(Collectors.groupingBy(c -> c, TreeMap::new, Collectors.counting()))
        .forEach(
            (category, number) ->
                figures.add(Figures.count(key, FigureKey.CATEGORY + category, number, VERSION)));
  }

  private void byPriority(String key, ToLongFunction<MonthVolume> what) {
    Arrays.stream(Priority.values())
        .map(Enum::name)
        .forEach(p -> count(key, p, what, v -> p.equals(v.priority())));
  }

  private void count(String key, String dimension, ToLongFunction<MonthVolume> what) {
    count(key, dimension, what, v -> true);
  }

  private void count(
      String key,
      String dimension,
      ToLongFunction<MonthVolume> what,
      Predicate<MonthVolume> which) {
    long sum = volumes.stream().filter(which).mapToLong(what).sum();
    figures.add(Figures.count(key, dimension, sum, VERSION));
  }

  private void share(
      String key, ToLongFunction<MonthVolume> part, ToLongFunction<MonthVolume> whole) {
    figures.add(
        Figures.share(
            key,
            "",
            volumes.stream().mapToLong(part).sum(),
            volumes.stream().mapToLong(whole).sum(),
            VERSION));
  }
}
