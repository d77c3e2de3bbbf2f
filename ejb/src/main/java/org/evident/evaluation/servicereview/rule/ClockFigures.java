package org.evident.evaluation.servicereview.rule;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import org.evident.agreement.servicelevel.rule.Metric;
import org.evident.kernel.Priority;
import org.evident.resolution.incident.rule.MonthCount;
import org.evident.resolution.incident.rule.MonthStops;

/** Makes compliance and duration figures from counted clocks (SLA-14, NUM-6). */
final class ClockFigures {
  private static final String VERSION = "CLOCK/1";
  private static final BigDecimal MINUTE = BigDecimal.valueOf(60);

  private final MonthCount count;
  private final Population lines;
  private final List<MonthStops> resolution;
  private final Map<String, BigDecimal> goals;
  private final List<Figure> figures = new ArrayList<>();

  ClockFigures(MonthCount count, Population lines, Map<String, BigDecimal> goals) {
    this.count = count;
    this.lines = lines;
    this.resolution = of(count, Metric.RESOLUTION);
    this.goals = Map.copyOf(goals);
  }

  List<Figure> figures() {
    List<MonthStops> response = of(count, Metric.RESPONSE);
    compliance(FigureKey.RESP, response);
    compliance(FigureKey.RESO, resolution);
    unexcluded(FigureKey.RESP, response, RecordLine::response);
    unexcluded(FigureKey.RESO, resolution, RecordLine::resolution);
    long openBreached = lines.openBreached(RecordLine::resolution).size();
    figures.add(compliance(FigureKey.RESO_STRICT, "", resolution, openBreached));
    durations();
    long paused = sum(resolution, MonthStops::pausedSeconds);
    long running = sum(resolution, MonthStops::consumedSeconds);
    figures.add(
        Figures.percent(
            FigureKey.PAUSED_SHARE,
            "",
            minutes(paused),
            minutes(paused + running),
            clocks(resolution),
            VERSION));
    return figures;
  }

  private void compliance(String key, List<MonthStops> stops) {
    figures.add(compliance(key, "", stops, 0));
    priorities().forEach(p -> figures.add(compliance(key, p, ofPriority(stops, p), 0)));
  }

  /** What the compliance would be if nothing had been excluded (R8). */
  private void unexcluded(
      String key, List<MonthStops> stops, Function<RecordLine, ClockLine> clock) {
    List<ClockLine> excluded = lines.excluded(clock);
    long kept = excluded.stream().filter(c -> c.excessSeconds() == 0).count();
    long all = clocks(stops) + excluded.size();
    figures.add(
        Figures.share(key, FigureKey.UNEXCLUDED, sum(stops, MonthStops::met) + kept, all, VERSION));
  }

  private Figure compliance(String key, String dimension, List<MonthStops> stops, long alsoMissed) {
    BigDecimal met = BigDecimal.valueOf(sum(stops, MonthStops::met));
    long all = clocks(stops) + alsoMissed;
    BigDecimal goal = goals.get(dimension.isEmpty() ? key : key + ":" + dimension);
    return Figures.percent(
        key, dimension, met, BigDecimal.valueOf(all), all, VERSION, goal, Direction.UP);
  }

  private void durations() {
    figures.add(mean("", resolution));
    priorities().forEach(p -> figures.add(mean(p, ofPriority(resolution, p))));
    long clocks = clocks(resolution);
    List<BigDecimal> middle =
        clocks == 0
            ? List.of()
            : Stream.of(count.spread().lower(), count.spread().upper())
                .map(ClockFigures::minutes)
                .toList();
    BigDecimal ninetieth = clocks == 0 ? null : minutes(count.spread().ninetieth());
    figures.add(
        Figures.amount(FigureKey.MEDIAN, "", "min", Quantiles.median(middle), clocks, VERSION));
    figures.add(Figures.amount(FigureKey.P90, "", "min", ninetieth, clocks, VERSION));
  }

  private static Figure mean(String dimension, List<MonthStops> stops) {
    long clocks = clocks(stops);
    return Figures.quotient(
        FigureKey.MEAN,
        dimension,
        "min",
        minutes(sum(stops, MonthStops::consumedSeconds)),
        BigDecimal.valueOf(clocks),
        clocks,
        VERSION);
  }

  private static List<String> priorities() {
    return Arrays.stream(Priority.values()).map(Enum::name).toList();
  }

  private static List<MonthStops> of(MonthCount count, Metric metric) {
    return count.stops().stream().filter(s -> s.metric() == metric).toList();
  }

  private static List<MonthStops> ofPriority(List<MonthStops> stops, String priority) {
    return stops.stream().filter(s -> priority.equals(s.priority())).toList();
  }

  private static long clocks(List<MonthStops> stops) {
    return sum(stops, MonthStops::clocks);
  }

  private static long sum(List<MonthStops> stops, ToLongFunction<MonthStops> what) {
    return stops.stream().mapToLong(what).sum();
  }

  /** Seconds as minutes (NUM-1). */
  static BigDecimal minutes(long seconds) {
    return Decimals.ratio(BigDecimal.valueOf(seconds), MINUTE);
  }
}
