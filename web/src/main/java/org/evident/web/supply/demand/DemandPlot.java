package org.evident.web.supply.demand;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.evident.supply.demand.boundary.DemandComparison.Month;
import org.evident.web.supply.capacity.Axis;

/** The months of a forecast and what was consumed, as lines in a box of 1000 by 300 whose bottom is nothing. */
public final class DemandPlot {

  private static final double WIDTH = 1000;
  private static final int LABELS = 5;

  private final List<Month> months;
  private final Axis axis;

  /** Draws a forecast, which has a month at least. */
  DemandPlot(List<Month> months) {
    this.months = List.copyOf(months);
    List<Double> values = new ArrayList<>(List.of(0.0));
    for (Month month : months) {
      values.add(month.quantity().doubleValue());
      if (month.actual() != null) {
        values.add(month.actual().doubleValue());
      }
    }
    this.axis = Axis.of(values);
  }

  /** What was foretold. */
  public String forecast() {
    return points(0, months.size(), Month::quantity);
  }

  /** What was consumed, a line for each stretch of months without a gap. */
  public List<String> actual() {
    List<String> lines = new ArrayList<>();
    int from = 0;
    for (int i = 0; i <= months.size(); i++) {
      if (i == months.size() || months.get(i).actual() == null) {
        if (i > from) {
          lines.add(points(from, i, Month::actual));
        }
        from = i + 1;
      }
    }
    return lines;
  }

  /** The values of the grid, the highest first. */
  public List<BigDecimal> ticks() {
    return axis.ticks();
  }

  /** Where they lie. */
  public List<String> grid() {
    return axis.ticks().stream().map(tick -> axis.y(tick.doubleValue())).toList();
  }

  /** Months at about equal distances, the first and the last among them. */
  public List<String> labels() {
    int last = months.size() - 1;
    return IntStream.range(0, LABELS)
        .mapToObj(i -> months.get(Math.round((float) last * i / (LABELS - 1))).period())
        .toList();
  }

  /** A line; a single month is drawn as a short one, or nobody would see it. */
  private String points(int from, int to, Function<Month, BigDecimal> value) {
    StringBuilder line = new StringBuilder();
    double step = WIDTH / Math.max(1, months.size() - 1);
    for (int i = from; i < to; i++) {
      String y = axis.y(value.apply(months.get(i)).doubleValue());
      line.append(Axis.text(step * i)).append(',').append(y).append(' ');
      if (to - from == 1) {
        line.append(Axis.text(step * i + step / LABELS)).append(',').append(y).append(' ');
      }
    }
    return line.toString().strip();
  }
}
