package org.evident.foundation.approval.boundary;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.evident.kernel.Announcement;
import org.evident.kernel.RecordRef;

/**
 * Somebody's decision is asked for, is to be confirmed, or has lapsed.
 *
 * @param what the last part of the topic
 * @param title what is to be decided
 */
public record ApprovalTold(
    RecordRef about, Instant at, String what, String title, Set<Long> audience)
    implements Announcement {

  @Override
  public String topic() {
    return "APPROVAL_" + what;
  }

  @Override
  public List<String> values() {
    return List.of(about.number(), title);
  }
}
