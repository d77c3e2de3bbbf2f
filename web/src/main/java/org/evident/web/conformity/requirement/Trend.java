package org.evident.web.conformity.requirement;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.evident.conformity.requirement.boundary.DayView;

/**
 * The share of records that met a requirement as a line in a box of 240 by 60, from 0 at its bottom to 100 at its top.
 *
 * @param points the line, as SVG wants it
 * @param x where the last day lies
 * @param y where its share lies
 */
public record Trend(String points, String x, String y) {

  private static final double WIDTH = 236;
  private static final double HEIGHT = 60;
  private static final double MARGIN = 6;
  private static final double WHOLE = 100;

  /** Draws the days with data; null where there are fewer than two. */
  static Trend of(List<DayView> latestFirst) {
    List<DayView> days = new ArrayList<>(latestFirst);
    days.removeIf(day -> day.score() == null);
    Collections.reverse(days);
    if (days.size() < 2) {
      return null;
    }
    long first = days.get(0).day().toEpochDay();
    double span = days.get(days.size() - 1).day().toEpochDay() - first;
    StringBuilder line = new StringBuilder();
    String x = "";
    String y = "";
    for (DayView day : days) {
      x = text(WIDTH * (day.day().toEpochDay() - first) / span);
      y = text(HEIGHT - MARGIN - day.score().doubleValue() / WHOLE * (HEIGHT - 2 * MARGIN));
      line.append(x).append(',').append(y).append(' ');
    }
    return new Trend(line.toString().strip(), x, y);
  }

  private static String text(double number) {
    return String.format(Locale.ROOT, "%.1f", number);
  }
}
