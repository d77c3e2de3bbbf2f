package org.evident.web.supply.capacity;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.evident.supply.capacity.boundary.CapacityReading.Picture;
import org.evident.supply.capacity.boundary.DayRow;
import org.evident.supply.capacity.boundary.MetricCard;
import org.evident.supply.capacity.rule.ShownDay;

/**
 * The past and the outlook of a metric as lines in a box of 1000 by 300, stretched to whatever room there is; words stand
 * around it and not in it.
 */
public final class Plot {

  private static final double WIDTH = 1000;
  private static final int DATES = 5;

  private final MetricCard card;
  private final List<DayRow> days;
  private final List<ShownDay> outlook;
  private final LocalDate first;
  private final long length;
  private final Axis axis;

  private Plot(MetricCard card, List<DayRow> days, List<ShownDay> outlook) {
    this.card = card;
    this.days = days;
    this.outlook = outlook;
    this.first = days.get(0).day();
    LocalDate end =
        outlook.isEmpty() ? days.get(days.size() - 1).day() : last().plusDays(outlook.size() - 1L);
    this.length = Math.max(1, ChronoUnit.DAYS.between(first, end));
    this.axis = Axis.of(values());
  }

  /**
   * Draws a metric; null where it has no day yet.
   *
   * @param ahead how many days of the outlook are shown
   */
  static Plot of(MetricCard card, Picture picture, int ahead) {
    return picture.days().isEmpty()
        ? null
        : new Plot(
            card,
            picture.days(),
            ShownDay.of(
                picture.outlook().subList(0, Math.min(ahead + 1, picture.outlook().size())),
                card.metric().terms()));
  }

  /** The complete days, a line for each stretch without a gap. */
  public List<String> past() {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    LocalDate before = null;
    for (DayRow day : days) {
      if (day.complete()) {
        if (before != null && before.plusDays(1).isBefore(day.day())) {
          lines.add(line.toString().strip());
          line.setLength(0);
        }
        line.append(point(day.day(), day.value()));
        before = day.day();
      }
    }
    lines.add(line.toString().strip());
    return lines;
  }

  /** What is expected. */
  public String ahead() {
    StringBuilder line = new StringBuilder();
    outlook.forEach(day -> line.append(point(date(day), day.expected())));
    return line.toString().strip();
  }

  /** The area of the 95 percent interval. */
  public String wide() {
    return band(true);
  }

  /** The area of the 80 percent interval. */
  public String narrow() {
    return band(false);
  }

  /** Whether anything of it lies below zero and is shown as zero. */
  public boolean cut() {
    return outlook.stream().anyMatch(ShownDay::cut);
  }

  /** Height of the warning threshold. */
  public String warning() {
    return axis.y(card.metric().warning());
  }

  /** Height of the critical threshold. */
  public String critical() {
    return axis.y(card.metric().critical());
  }

  /** Where the last observation lies, null without one. */
  public String now() {
    return last() == null ? null : x(last());
  }

  /** Where the critical threshold is crossed, null where no day can be told or shown. */
  public String crossing() {
    Integer ahead = card.forecast().critical().expected().days();
    return ahead == null || ahead >= outlook.size() ? null : x(last().plusDays(ahead));
  }

  /** The values of the grid, the highest first. */
  public List<BigDecimal> ticks() {
    return axis.ticks();
  }

  /** Where they lie. */
  public List<String> grid() {
    return axis.ticks().stream().map(tick -> axis.y(tick.doubleValue())).toList();
  }

  /** Days at equal distances, the first and the last shown among them. */
  public List<LocalDate> dates() {
    List<LocalDate> dates = new ArrayList<>();
    for (int i = 0; i < DATES; i++) {
      dates.add(first.plusDays(Math.round((double) length * i / (DATES - 1))));
    }
    return dates;
  }

  private String band(boolean wide) {
    StringBuilder upper = new StringBuilder();
    StringBuilder lower = new StringBuilder();
    for (ShownDay day : outlook) {
      upper.append(point(date(day), wide ? day.high95() : day.high80()));
      lower.insert(0, point(date(day), wide ? day.low95() : day.low80()));
    }
    return (upper.toString() + lower).strip();
  }

  private List<Double> values() {
    List<Double> values = new ArrayList<>();
    days.forEach(day -> values.add(day.value()));
    outlook.forEach(day -> values.add(day.expected()));
    values.add(card.metric().warning());
    values.add(card.metric().critical());
    return values;
  }

  private LocalDate last() {
    return card.forecast().lastDay();
  }

  private LocalDate date(ShownDay day) {
    return last().plusDays(day.ahead());
  }

  private String x(LocalDate day) {
    return Axis.text(WIDTH * ChronoUnit.DAYS.between(first, day) / length);
  }

  private String point(LocalDate day, double value) {
    return x(day) + "," + axis.y(value) + " ";
  }
}
