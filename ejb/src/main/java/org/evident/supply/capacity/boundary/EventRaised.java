package org.evident.supply.capacity.boundary;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.evident.kernel.Announcement;
import org.evident.kernel.RecordRef;
import org.evident.supply.capacity.rule.EventKind;

/**
 * A metric has reached a threshold, or its order is due (CAPM-1, CAPM-3).
 *
 * @param metric its name
 * @param what the value with its unit, or the last day to order
 * @param day since when
 */
public record EventRaised(
    RecordRef about,
    Instant at,
    EventKind kind,
    String metric,
    String what,
    String day,
    Set<Long> audience)
    implements Announcement {

  @Override
  public String topic() {
    return "CAPACITY_EVENT." + kind;
  }

  @Override
  public List<String> values() {
    return List.of(about.number(), metric, what, day);
  }
}
