package org.evident.foundation.communication.boundary;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.evident.kernel.Announcement;
import org.evident.kernel.RecordRef;

/**
 * People are asked to read something and to say that they have (COM-6).
 *
 * @param title what it is called
 * @param due the last day for it
 */
record AcknowledgementAsked(
    RecordRef about, Instant at, String title, String due, Set<Long> audience)
    implements Announcement {

  @Override
  public String topic() {
    return "ACKNOWLEDGEMENT.ASKED";
  }

  @Override
  public List<String> values() {
    return List.of(about.number(), title, due);
  }
}
