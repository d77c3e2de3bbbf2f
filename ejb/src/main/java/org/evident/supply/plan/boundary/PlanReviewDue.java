package org.evident.supply.plan.boundary;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.evident.kernel.Announcement;
import org.evident.kernel.RecordRef;

/**
 * The review of an approved plan will be due (CPL-5).
 *
 * @param day when it is
 */
public record PlanReviewDue(
    RecordRef about, Instant at, String title, String day, Set<Long> audience)
    implements Announcement {

  @Override
  public String topic() {
    return "CAPACITY_PLAN.REVIEW";
  }

  @Override
  public List<String> values() {
    return List.of(about.number(), title, day);
  }
}
