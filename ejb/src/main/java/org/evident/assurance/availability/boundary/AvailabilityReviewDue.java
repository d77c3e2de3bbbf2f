package org.evident.assurance.availability.boundary;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.evident.kernel.Announcement;
import org.evident.kernel.RecordRef;

/**
 * The review of an approved availability plan is due or was (AVP-4).
 *
 * @param day when it is
 */
record AvailabilityReviewDue(
    RecordRef about, Instant at, String title, String service, String day, Set<Long> audience)
    implements Announcement {

  @Override
  public String topic() {
    return "AVAILABILITY_PLAN.REVIEW";
  }

  @Override
  public List<String> values() {
    return List.of(about.number(), title, service, day);
  }
}
