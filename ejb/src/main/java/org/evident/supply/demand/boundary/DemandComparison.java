package org.evident.supply.demand.boundary;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;

/**
 * A demand forecast beside what was consumed.
 *
 * @param months in their order
 * @param meanError mean size of the deviation over the last six months, in percent of what was consumed, or null
 * @param newForecastBy until when a new forecast is needed, or null while it is not (DEM-2)
 * @param pattern when its service is used most, or null where nobody wrote it down
 */
public record DemandComparison(
    DemandForecastView forecast,
    List<Month> months,
    BigDecimal meanError,
    Instant newForecastBy,
    Pattern pattern) {

  /**
   * When a service is used most.
   *
   * @param number of the record
   * @param peaks in the day, the week and the year
   * @param events what brings more or less, or null
   */
  public record Pattern(String number, String peaks, String events) {}

  /**
   * A month of it.
   *
   * @param actual what was consumed, or null while that is unknown
   * @param deviation what was consumed less what was foretold (DEM-1)
   * @param percent the deviation in percent of the forecast, null where nothing was foretold
   * @param large whether the deviation is beyond 15 percent
   * @param before what was consumed in the same month a year before, or null
   * @param growth consumption in percent of that more, or null
   * @param reason why it came out otherwise, or null
   * @param action number of the action that deals with it, or null
   */
  public record Month(
      String period,
      BigDecimal quantity,
      BigDecimal actual,
      BigDecimal deviation,
      BigDecimal percent,
      boolean large,
      BigDecimal before,
      BigDecimal growth,
      String reason,
      String action,
      String explainedBy,
      Instant explainedAt) {}
}
