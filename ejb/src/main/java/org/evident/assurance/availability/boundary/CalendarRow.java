package org.evident.assurance.availability.boundary;

import java.time.LocalDate;
import java.util.List;

/**
 * A service in the outage calendar of a month.
 *
 * @param cells one for each day of the month
 */
public record CalendarRow(String service, String name, List<Cell> cells) {

  /**
   * A day of a service.
   *
   * @param tone DOWN, PLANNED, DEGRADED, EXCLUDED or NONE: what the worst outage of the day is
   * @param outages numbers of the outages that touch it, the service's own and those that reach it
   */
  public record Cell(LocalDate date, String tone, List<String> outages) {}
}
