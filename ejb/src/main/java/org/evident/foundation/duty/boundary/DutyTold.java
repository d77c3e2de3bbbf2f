package org.evident.foundation.duty.boundary;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.evident.kernel.Announcement;
import org.evident.kernel.RecordRef;

/**
 * An occurrence of a duty has appeared, is due or is overdue, or somebody asks to skip it.
 *
 * @param what the last part of the topic
 * @param planned the day it is due
 */
public record DutyTold(
    RecordRef about, Instant at, String what, String title, LocalDate planned, Set<Long> audience)
    implements Announcement {

  @Override
  public String topic() {
    return "DUTY_" + what;
  }

  @Override
  public List<String> values() {
    return List.of(about.number(), title, planned.toString());
  }
}
