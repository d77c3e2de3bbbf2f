package org.evident.supply.demand.boundary;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.evident.kernel.Announcement;
import org.evident.kernel.RecordRef;

/**
 * Consumption was far from a forecast for two months in a row, so that another one is wanted (DEM-2).
 *
 * @param by the day until when
 */
public record ForecastWanted(
    RecordRef about, Instant at, String service, String unit, String by, Set<Long> audience)
    implements Announcement {

  @Override
  public String topic() {
    return "DEMAND_FORECAST.WANTED";
  }

  @Override
  public List<String> values() {
    return List.of(about.number(), service, unit, by);
  }
}
