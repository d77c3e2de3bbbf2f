package org.evident.web.supply.capacity;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.evident.supply.capacity.boundary.MetricView;
import org.evident.supply.capacity.boundary.ScenarioOutcome;
import org.evident.supply.capacity.rule.ShownDay;

/** What is expected of a metric by several outcomes, as lines in a box of 1000 by 300. */
public final class OutcomePlot {

  private static final double WIDTH = 1000;
  private static final int DATES = 5;

  /** More lines nobody could tell apart. */
  static final int LINES = 5;

  private final MetricView metric;
  private final List<ScenarioOutcome> outcomes;
  private final LocalDate last;
  private final int horizon;
  private final Axis axis;

  private OutcomePlot(MetricView metric, List<ScenarioOutcome> outcomes, LocalDate last) {
    this.metric = metric;
    this.outcomes = outcomes;
    this.last = last;
    this.horizon = Math.max(1, outcomes.get(0).outcome().points().size() - 1);
    List<Double> values = new ArrayList<>(List.of(metric.warning(), metric.critical()));
    outcomes.forEach(one -> shown(one).forEach(day -> values.add(day.expected())));
    this.axis = Axis.of(values);
  }

  /** Draws the first outcomes; null where nothing is foretold. */
  static OutcomePlot of(MetricView metric, List<ScenarioOutcome> outcomes) {
    ScenarioOutcome base = outcomes.get(0);
    if (base.outcome().points().isEmpty()) {
      return null;
    }
    return new OutcomePlot(
        metric, outcomes.subList(0, Math.min(LINES, outcomes.size())), base.outcome().lastDay());
  }

  /** A line for each outcome, in their order. */
  public List<Drawn> lines() {
    return IntStream.range(0, outcomes.size())
        .mapToObj(i -> new Drawn("line-" + i, points(outcomes.get(i))))
        .toList();
  }

  /** Height of the warning threshold. */
  public String warning() {
    return axis.y(metric.warning());
  }

  /** Height of the critical threshold. */
  public String critical() {
    return axis.y(metric.critical());
  }

  /** The values of the grid, the highest first. */
  public List<BigDecimal> ticks() {
    return axis.ticks();
  }

  /** Where they lie. */
  public List<String> grid() {
    return axis.ticks().stream().map(tick -> axis.y(tick.doubleValue())).toList();
  }

  /** Days at equal distances, that of the last observation first. */
  public List<LocalDate> dates() {
    return IntStream.range(0, DATES)
        .mapToObj(i -> last.plusDays(Math.round((double) horizon * i / (DATES - 1))))
        .toList();
  }

  /** The day of the last observation. */
  public LocalDate last() {
    return last;
  }

  private String points(ScenarioOutcome one) {
    StringBuilder line = new StringBuilder();
    for (ShownDay day : shown(one)) {
      line.append(Axis.text(WIDTH * day.ahead() / horizon))
          .append(',')
          .append(axis.y(day.expected()))
          .append(' ');
    }
    return line.toString().strip();
  }

  private List<ShownDay> shown(ScenarioOutcome one) {
    return ShownDay.of(one.outcome().points(), metric.terms());
  }

  /** Whether anything of it lies below zero and is shown as zero. */
  public boolean cut() {
    return outcomes.stream().flatMap(one -> shown(one).stream()).anyMatch(ShownDay::cut);
  }

  /** A line with the class it is drawn in. */
  public record Drawn(String style, String points) {}
}
