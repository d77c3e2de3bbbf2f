package org.evident.evaluation.servicereview.boundary;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.evident.kernel.Announcement;
import org.evident.kernel.RecordRef;

/**
 * Decisions on a published review are due, overdue, or told to those the review went to (REP-3), or the minutes are there.
 *
 * @param what DUE, OVERDUE, TOLD or MINUTES
 * @param subject the service or the customer it reviews
 * @param month the month it reviews
 * @param value the day they are due or were discussed, or how many are told
 */
public record DecisionsTold(
    RecordRef about,
    Instant at,
    String what,
    String subject,
    String month,
    String value,
    Set<Long> audience)
    implements Announcement {

  @Override
  public String topic() {
    return "REVIEW_DECISIONS." + what;
  }

  @Override
  public List<String> values() {
    return List.of(about.number(), subject, month, value);
  }
}
