package org.evident.assurance.availability.boundary;

import java.time.Instant;
import java.util.List;
import org.evident.assurance.availability.rule.WindowState;

/**
 * Where a maintenance window stands, and whom it counts as planned for.
 *
 * @param noticeSentAt when customers were told, or null
 * @param approvedBy who approved it, or null
 * @param customers those whose agreements govern the service, or one that requires it, on the day it begins
 */
public record WindowStanding(
    String number,
    String service,
    String serviceName,
    Instant start,
    Instant end,
    WindowState state,
    Instant noticeSentAt,
    String approvedBy,
    List<Told> customers) {

  /**
   * An agreement the window concerns.
   *
   * @param customer name of the customer
   * @param noticeDays how many days before the customer is to be told
   * @param until the last instant for that
   * @param planned whether downtime in the window counts as planned for the customer (AV-2)
   */
  public record Told(
      String agreement, String customer, int noticeDays, Instant until, boolean planned) {}
}
