package org.evident.evaluation.servicereview.boundary;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.evident.kernel.Announcement;
import org.evident.kernel.RecordRef;

/**
 * A meeting on a published review has a day, comes near, or waits for somebody (REV-21).
 *
 * @param what SETTLED, or the name of a reminder
 * @param subject the service or the customer it reviews
 * @param month the month it reviews
 * @param on the day it is about
 */
public record MeetingCalled(
    RecordRef about,
    Instant at,
    String what,
    String subject,
    String month,
    LocalDate on,
    Set<Long> audience)
    implements Announcement {

  @Override
  public String topic() {
    return "REVIEW_MEETING." + what;
  }

  @Override
  public List<String> values() {
    return List.of(about.number(), subject, month, on.toString());
  }
}
