package org.evident.evaluation.servicereview.rule;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.evident.agreement.servicelevel.rule.Metric;
import org.evident.resolution.incident.rule.MonthCount;
import org.evident.resolution.incident.rule.MonthSpread;
import org.evident.resolution.incident.rule.MonthStops;
import org.evident.resolution.incident.rule.MonthVolume;

/** Counts a record list in plain Java, as the statements of the job count stored rows. */
final class CountedRecords {
  private final Population population;

  private CountedRecords(Population population) {
    this.population = population;
  }

  /** The incident figures of a record list. */
  static List<Figure> figures(
      PeriodSpan period, List<RecordLine> records, Map<String, BigDecimal> goals) {
    Population population = new Population(period, records);
    MonthCount count = new CountedRecords(population).count();
    return IncidentFigures.of(count, population, goals);
  }

  private MonthCount count() {
    List<MonthStops> stops = new ArrayList<>(stops(Metric.RESPONSE, stopped(Metric.RESPONSE)));
    List<ClockLine> resolution = stopped(Metric.RESOLUTION);
    stops.addAll(stops(Metric.RESOLUTION, resolution));
    return new MonthCount(
        volumes(),
        stops,
        spread(resolution.stream().map(ClockLine::consumedSeconds).sorted().toList()));
  }

  private List<ClockLine> stopped(Metric metric) {
    return population.stopped(
        metric == Metric.RESPONSE ? RecordLine::response : RecordLine::resolution);
  }

  private static List<MonthStops> stops(Metric metric, List<ClockLine> stopped) {
    return stopped.stream()
        .collect(Collectors.groupingBy(ClockLine::priority, TreeMap::new, Collectors.toList()))
        .entrySet()
        .stream()
        .map(
            e ->
                new MonthStops(
                    metric,
                    e.getKey(),
                    e.getValue().size(),
                    e.getValue().stream().filter(c -> c.verdict() == ClockVerdict.MET).count(),
                    e.getValue().stream().mapToLong(ClockLine::consumedSeconds).sum(),
                    e.getValue().stream().mapToLong(c -> c.seconds(SegmentKind.PAUSED)).sum()))
        .toList();
  }

  private static MonthSpread spread(List<Long> ascending) {
    int n = ascending.size();
    return n == 0
        ? MonthSpread.NONE
        : new MonthSpread(
            ascending.get((n - 1) / 2),
            ascending.get(n / 2),
            ascending.get((90 * n + 99) / 100 - 1));
  }

  private List<MonthVolume> volumes() {
    List<MonthVolume> volumes = new ArrayList<>();
    for (String priority : values(RecordLine::priority)) {
      volumes.add(volume(priority, l -> priority.equals(l.priority())));
    }
    return volumes;
  }

  private TreeSet<String> values(Function<RecordLine, String> of) {
    return population.records().stream().map(of).collect(Collectors.toCollection(TreeSet::new));
  }

  private MonthVolume volume(String priority, Predicate<RecordLine> group) {
    List<RecordLine> opened = population.opened().stream().filter(group).toList();
    List<RecordLine> resolved = population.resolved().stream().filter(group).toList();
    return new MonthVolume(
        priority,
        opened.size(),
        opened.stream().filter(l -> l.causedBy() != null).count(),
        resolved.size(),
        resolved.stream().filter(l -> l.reopenCount() > 0).count(),
        resolved.stream().filter(RecordLine::firstLine).count(),
        population.backlogAtStart().stream().filter(group).count(),
        population.backlogAtEnd().stream().filter(group).count(),
        population.solvedInBalance().stream().filter(group).count(),
        population.reopenedInBalance().stream().filter(group).count(),
        population.cancelledInBalance().stream().filter(group).count());
  }
}
