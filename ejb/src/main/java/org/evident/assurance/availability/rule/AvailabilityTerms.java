package org.evident.assurance.availability.rule;

import java.math.BigDecimal;
import java.time.ZoneId;

/**
 * What was agreed about availability.
 *
 * @param percentage the target in percent, {@code null} for none
 * @param hours the agreed service time
 * @param mode how planned downtime counts
 * @param noticeDays how many days before customers must be told
 * @param zone the zone in which those days are counted
 * @param userWeighted whether unplanned downtime counts by the share of users affected
 * @param mergeGapSeconds intervals closer than this are one
 */
public record AvailabilityTerms(
    BigDecimal percentage,
    ServiceHours hours,
    PlannedMode mode,
    int noticeDays,
    ZoneId zone,
    boolean userWeighted,
    long mergeGapSeconds) {

  /** A period with what lies so close around it that it can belong to what is down within (AV-3). */
  public Interval joining(Interval period) {
    return new Interval(
        period.from().minusSeconds(mergeGapSeconds), period.to().plusSeconds(mergeGapSeconds));
  }
}
