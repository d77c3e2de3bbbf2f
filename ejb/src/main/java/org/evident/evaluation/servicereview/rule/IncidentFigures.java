package org.evident.evaluation.servicereview.rule;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
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
   * All figures of opening, solving, waiting and keeping to limits, in total and by priority.
   *
   * @param straddling the records, of which those that were open at the end are counted here: their ages need a calendar,
   *     and their clocks are as they stood then
   * @param goals the agreed percentage per figure name, for instance {@code RESO} or {@code RESO:P1}
   */
  public static List<Figure> of(
      MonthCount count, Population straddling, Map<String, BigDecimal> goals) {
    IncidentFigures counted = new IncidentFigures(count.volumes());
    counted.volumes();
    counted.age(straddling.backlogAtEnd());
    counted.shares();
    long openBreached = straddling.openBreached(RecordLine::resolution).size();
    counted.figures.addAll(new ClockFigures(count, openBreached, goals).figures());
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
    for (String category :
        new TreeSet<>(
            volumes.stream()
                .filter(v -> what.applyAsLong(v) > 0)
                .map(MonthVolume::category)
                .filter(c -> !c.isEmpty())
                .toList())) {
      count(key, FigureKey.CATEGORY + category, what, v -> v.category().equals(category));
    }
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
