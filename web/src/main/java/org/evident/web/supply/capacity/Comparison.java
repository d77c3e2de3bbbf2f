package org.evident.web.supply.capacity;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.evident.kernel.Role;
import org.evident.supply.capacity.boundary.MetricCard;
import org.evident.supply.capacity.boundary.MetricOutcomes;
import org.evident.supply.capacity.boundary.ScenarioOutcome;
import org.evident.supply.capacity.boundary.ScenarioReading;
import org.evident.supply.capacity.rule.ForecastDay;
import org.evident.supply.capacity.rule.ShownDay;
import org.evident.web.common.Me;

/** A metric as it is and under its scenarios, side by side. */
@Named
@RequestScoped
public class Comparison {

  private static final int STEP = 7;

  @Inject private ScenarioReading reading;
  @Inject private Me me;

  private String number;
  private MetricOutcomes found;

  /** Reads before anything is shown. */
  public void open() {
    found = reading.compare(number == null ? "" : number);
  }

  /** The metric. */
  public MetricCard card() {
    return found().metric();
  }

  /** What becomes of it, each with the letter of its line, the metric as it is first. */
  public List<Line> lines() {
    List<Line> lines = new ArrayList<>();
    for (ScenarioOutcome outcome : found().outcomes()) {
      lines.add(new Line((char) ('A' + lines.size()), outcome));
    }
    return lines;
  }

  /** The picture, null where nothing is foretold. */
  public OutcomePlot plot() {
    return OutcomePlot.of(card().metric(), found().outcomes());
  }

  /** The lines the picture shows. */
  public List<Line> drawn() {
    List<Line> lines = lines();
    return lines.subList(0, Math.min(OutcomePlot.LINES, lines.size()));
  }

  /** A day of each week with what is expected of it by each line. */
  public List<Week> weeks() {
    List<ForecastDay> base = found().outcomes().get(0).outcome().points();
    return base.stream()
        .map(ForecastDay::ahead)
        .filter(ahead -> ahead % STEP == 0)
        .map(
            ahead ->
                new Week(
                    found().outcomes().get(0).outcome().lastDay().plusDays(ahead),
                    found().outcomes().stream()
                        .map(one -> shown(one).get(ahead).expected())
                        .toList()))
        .toList();
  }

  private List<ShownDay> shown(ScenarioOutcome one) {
    return ShownDay.of(one.outcome().points(), card().metric().terms());
  }

  /** Whether the reader writes scenarios. */
  public boolean writes() {
    return me.may(Role.CAPACITY_MANAGER) && card().metric().active();
  }

  private MetricOutcomes found() {
    if (found == null) {
      open();
    }
    return found;
  }

  public String getNumber() {
    return number;
  }

  public void setNumber(String number) {
    this.number = number;
  }

  /** One outcome with its letter. */
  public record Line(char letter, ScenarioOutcome of) {}

  /** A day to come with a value for each line. */
  public record Week(LocalDate day, List<Double> values) {}
}
