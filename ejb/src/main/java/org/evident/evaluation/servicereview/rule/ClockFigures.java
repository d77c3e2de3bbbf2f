package org.evident.evaluation.servicereview.rule;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.evident.kernel.Priority;

/** Counts compliance and duration figures from the clocks of a record list (SLA-14, NUM-6). */
final class ClockFigures {
  private static final String VERSION = "CLOCK/1";
  private static final BigDecimal MINUTE = BigDecimal.valueOf(60);
  private static final int NINETY = 90;

  private final Population population;
  private final Map<String, BigDecimal> goals;
  private final List<Figure> figures = new ArrayList<>();

  ClockFigures(Population population, Map<String, BigDecimal> goals) {
    this.population = population;
    this.goals = Map.copyOf(goals);
  }

  List<Figure> figures() {
    compliance(FigureKey.RESP, RecordLine::response);
    compliance(FigureKey.RESO, RecordLine::resolution);
    List<ClockLine> stopped = population.stopped(RecordLine::resolution);
    long open = population.openBreached(RecordLine::resolution).size();
    figures.add(compliance(FigureKey.RESO_STRICT, "", stopped, open));
    durations(stopped);
    BigDecimal paused =
        minutes(stopped.stream().mapToLong(c -> c.seconds(SegmentKind.PAUSED)).sum());
    BigDecimal running = minutes(stopped.stream().mapToLong(ClockLine::consumedSeconds).sum());
    figures.add(
        Figures.percent(
            FigureKey.PAUSED_SHARE, "", paused, paused.add(running), stopped.size(), VERSION));
    return figures;
  }

  private void compliance(String key, Function<RecordLine, ClockLine> clock) {
    List<ClockLine> stopped = population.stopped(clock);
    figures.add(compliance(key, "", stopped, 0));
    priorities().forEach(p -> figures.add(compliance(key, p, ofPriority(stopped, p), 0)));
  }

  private Figure compliance(
      String key, String dimension, List<ClockLine> stopped, long openBreached) {
    BigDecimal met =
        BigDecimal.valueOf(stopped.stream().filter(c -> c.verdict() == ClockVerdict.MET).count());
    long all = stopped.size() + openBreached;
    BigDecimal goal = goals.get(dimension.isEmpty() ? key : key + ":" + dimension);
    return Figures.percent(
        key, dimension, met, BigDecimal.valueOf(all), all, VERSION, goal, Direction.UP);
  }

  private void durations(List<ClockLine> stopped) {
    figures.add(mean("", stopped));
    priorities().forEach(p -> figures.add(mean(p, ofPriority(stopped, p))));
    List<BigDecimal> minutes = stopped.stream().map(c -> minutes(c.consumedSeconds())).toList();
    figures.add(
        Figures.amount(
            FigureKey.MEDIAN, "", "min", Quantiles.median(minutes), minutes.size(), VERSION));
    figures.add(
        Figures.amount(
            FigureKey.P90,
            "",
            "min",
            Quantiles.percentile(NINETY, minutes),
            minutes.size(),
            VERSION));
  }

  private static Figure mean(String dimension, List<ClockLine> stopped) {
    BigDecimal minutes = minutes(stopped.stream().mapToLong(ClockLine::consumedSeconds).sum());
    return Figures.quotient(
        FigureKey.MEAN,
        dimension,
        "min",
        minutes,
        BigDecimal.valueOf(stopped.size()),
        stopped.size(),
        VERSION);
  }

  private static List<String> priorities() {
    return Arrays.stream(Priority.values()).map(Enum::name).toList();
  }

  private static List<ClockLine> ofPriority(List<ClockLine> clocks, String priority) {
    return clocks.stream().filter(c -> priority.equals(c.priority())).toList();
  }

  /** Seconds as minutes (NUM-1). */
  static BigDecimal minutes(long seconds) {
    return Decimals.ratio(BigDecimal.valueOf(seconds), MINUTE);
  }
}
