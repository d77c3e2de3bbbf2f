package org.evident.foundation.party.boundary;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.evident.kernel.Announcement;
import org.evident.kernel.RecordRef;

/**
 * Somebody decides for another one from now on, or does so no more.
 *
 * @param about who is away
 * @param what the last part of the topic
 * @param name what who is away is called
 */
public record DelegationTold(
    RecordRef about,
    Instant at,
    String what,
    String name,
    LocalDate first,
    LocalDate last,
    Set<Long> audience)
    implements Announcement {

  @Override
  public String topic() {
    return "DELEGATION_" + what;
  }

  @Override
  public List<String> values() {
    return List.of(name, first.toString(), last.toString());
  }
}
