package org.evident.supply.capacity.rule;

import java.time.LocalDate;

/** What becomes of the latest event of a metric and kind; judged twice, the same days change nothing. */
public enum EventStep {
  /** A new event is raised. */
  RAISE,
  /** The event goes on. */
  GO_ON,
  /** What it was raised for is over. */
  SUBSIDE,
  NOTHING;

  /**
   * Decides by what is known of the latest event. While one is open there is no second one, and one that was closed while its
   * threshold was reached covers the days until it no longer is.
   *
   * @param latest null where there never was one
   * @param crossing null where nothing is reached
   */
  public static EventStep of(Latest latest, Crossing crossing) {
    if (latest == null) {
      return crossing == null ? NOTHING : RAISE;
    }
    if (crossing == null) {
      return latest.stands() ? SUBSIDE : NOTHING;
    }
    if (crossing.last().isAfter(latest.last())) {
      return latest.open() || latest.stands() ? GO_ON : RAISE;
    }
    if (crossing.stands() == latest.stands()) {
      return NOTHING;
    }
    return crossing.stands() ? GO_ON : SUBSIDE;
  }

  /**
   * What is known of an event.
   *
   * @param open whether it is not closed yet
   * @param stands whether what it was raised for still held when it was judged last
   * @param last the last day it held on
   */
  public record Latest(boolean open, boolean stands, LocalDate last) {}
}
