package org.evident.supply.capacity.rule;

import java.time.YearMonth;

/**
 * By how much the forecasts made 30 days ahead missed what came on the complete days of a month (processes.md 3.21).
 *
 * @param metric its number
 * @param service name of its service
 * @param missed mean absolute error, in the unit of the metric
 * @param came mean of what came, without its sign, in the same unit
 * @param days on how many days it rests
 */
public record MissedMonth(
    String metric, String service, YearMonth month, double missed, double came, long days) {

  /**
   * The part of what came that was missed, so that metrics of different units can be added up; null where nothing came, as there
   * is nothing to miss a part of.
   */
  public Double share() {
    return came == 0 ? null : missed / came;
  }
}
