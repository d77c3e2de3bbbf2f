package org.evident.foundation.servicetime.boundary;

import java.time.LocalDate;
import java.util.List;

/**
 * A calendar as lists and the API show it.
 *
 * @param versions what holds from which date on
 * @param definedUntil the last date it is defined for, or null when nothing ends it
 * @param warnings what its owner should know (CAL-7)
 */
public record CalendarView(
    String code,
    String zone,
    String zoneDataVersion,
    List<Version> versions,
    LocalDate definedUntil,
    List<String> warnings) {

  /** One version in words: weekly hours, holidays, dates of their own. */
  public record Version(
      LocalDate validFrom,
      boolean alwaysOpen,
      List<String> windows,
      List<String> holidays,
      List<String> exceptions) {}
}
