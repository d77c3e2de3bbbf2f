package org.evident.supply.capacity.boundary;

import java.time.LocalDate;
import org.evident.foundation.storage.boundary.Row;
import org.evident.supply.capacity.rule.Alert;
import org.evident.supply.capacity.rule.DataGap;
import org.evident.supply.capacity.rule.DaysLeft;
import org.evident.supply.capacity.rule.Reach;
import org.evident.supply.capacity.rule.TrackRecord;
import org.evident.supply.capacity.rule.Usage;

/**
 * What is foretold of a metric, and how far to trust it.
 *
 * @param alert what the metric asks for today
 * @param gap whether samples have stopped, so that all the rest is of the last complete day (MEA-1)
 * @param usage how the latest days stand to the thresholds
 * @param daysUsed complete days the trend rests on
 * @param daysLeftOut days of the window with too few samples
 * @param lastDay the last complete day, from which days are counted, or null without one
 * @param method the method used, or null where there is not enough data
 * @param parameters what the method found, by the names it uses, or null
 * @param critical days to the critical threshold
 * @param warning days to the warning threshold
 * @param orderBy the last day to order, or null where none can be told
 * @param past how the method would have done in the last four weeks, or null
 */
public record ForecastView(
    Alert alert,
    boolean gap,
    Usage usage,
    int daysUsed,
    int daysLeftOut,
    LocalDate firstDay,
    LocalDate lastDay,
    String method,
    String parameters,
    DaysLeft critical,
    DaysLeft warning,
    LocalDate orderBy,
    TrackRecord past) {

  static final String COLUMNS =
      "f.urgency, f.usage_level, f.days_used, f.days_left_out, f.first_day, f.last_day, f.method as"
          + " used_method, f.parameters, f.critical_early, f.critical_expected, f.critical_late,"
          + " f.warning_early, f.warning_expected, f.warning_late, f.order_by_day, f.tested_days,"
          + " f.mae, f.mase, f.coverage80, f.coverage95 ";

  static ForecastView of(Row row, LocalDate today) {
    Usage usage = Usage.valueOf(row.text("usage_level"));
    LocalDate order = row.date("order_by_day");
    Long interval = row.numberOrNull("interval_seconds");
    LocalDate last = row.date("last_day");
    return new ForecastView(
        Alert.of(usage, order, today),
        DataGap.is(last, interval == null ? null : interval.intValue(), today),
        usage,
        (int) row.number("days_used"),
        (int) row.number("days_left_out"),
        row.date("first_day"),
        last,
        row.text("used_method"),
        row.text("parameters"),
        left(row, "critical"),
        left(row, "warning"),
        order,
        past(row));
  }

  private static DaysLeft left(Row row, String threshold) {
    return new DaysLeft(
        Reach.read(row.text(threshold + "_early")),
        Reach.read(row.text(threshold + "_expected")),
        Reach.read(row.text(threshold + "_late")));
  }

  private static TrackRecord past(Row row) {
    Long tested = row.numberOrNull("tested_days");
    return tested == null
        ? null
        : new TrackRecord(
            tested.intValue(),
            row.real("mae"),
            row.realOrNull("mase"),
            row.real("coverage80"),
            row.real("coverage95"));
  }
}
