package org.evident.assurance.availability.boundary;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.evident.kernel.Announcement;
import org.evident.kernel.RecordRef;

/**
 * An availability requirement waits for the other side to agree (AVR-2).
 *
 * @param service name of the service it is of
 */
public record NeedAsked(RecordRef about, Instant at, String service, Set<Long> audience)
    implements Announcement {

  @Override
  public String topic() {
    return "AVAILABILITY_NEED.ASKED";
  }

  @Override
  public List<String> values() {
    return List.of(about.number(), service);
  }
}
