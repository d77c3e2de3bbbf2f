package org.evident.supply.staffing.rule;

import java.util.List;

/**
 * Hours available beside hours needed (CAPM-2).
 *
 * @param available that work can be planned into
 * @param needed by the work planned
 */
public record StaffBalance(double available, double needed) {

  private static final double PERCENT = 100;

  /** What people have, and what their work takes. */
  public static StaffBalance of(StaffHours hours, List<StaffWork> works) {
    return new StaffBalance(hours.available(), works.stream().mapToDouble(StaffWork::hours).sum());
  }

  /** Hours left over; negative where they are short. */
  public double left() {
    return available - needed;
  }

  /** Percent of the hours available that are needed, null where none are. */
  public Double load() {
    return available > 0 ? PERCENT * needed / available : null;
  }

  /** Short where more is planned than there are hours for. */
  public StaffStanding standing() {
    return needed > available ? StaffStanding.SHORT : StaffStanding.ENOUGH;
  }
}
