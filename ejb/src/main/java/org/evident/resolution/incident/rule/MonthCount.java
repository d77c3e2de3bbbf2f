package org.evident.resolution.incident.rule;

import java.util.List;

/** Everything that is counted of one service's incidents in a month; what is not listed is nought. */
public record MonthCount(List<MonthVolume> volumes, List<MonthStops> stops, MonthSpread spread) {

  /** A month without anything. */
  public static final MonthCount NOTHING = new MonthCount(List.of(), List.of(), MonthSpread.NONE);

  public MonthCount {
    volumes = List.copyOf(volumes);
    stops = List.copyOf(stops);
  }
}
