package org.evident.evaluation.servicereview.boundary;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.evident.kernel.Announcement;
import org.evident.kernel.RecordRef;

/**
 * A review has taken a step, and somebody is to take the next.
 *
 * @param act the step, as the history calls it
 * @param subject the service or the customer it reviews
 * @param month the month it reviews
 * @param reason why it was sent back or restated, else empty
 */
public record ReviewMoved(
    RecordRef about,
    Instant at,
    String act,
    String subject,
    String month,
    String reason,
    Set<Long> audience)
    implements Announcement {

  @Override
  public String topic() {
    return "REVIEW_" + act;
  }

  @Override
  public List<String> values() {
    return List.of(about.number(), subject, month, reason);
  }
}
